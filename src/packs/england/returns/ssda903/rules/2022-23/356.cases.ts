import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'ends the day before': { Episodes: [{ DECOM: '22/10/2025', DEC: '21/10/2025' }], fails: { Episodes: [0] } },
  'ends on the same day: for rule 355': { Episodes: [{ DECOM: '22/10/2025', DEC: '22/10/2025' }] },
  'open': { Episodes: [{ DECOM: '22/10/2025' }] },
  'no start, or an end that is not a date': { Episodes: [{ DEC: '21/10/2025' }, { DECOM: '22/10/2025', DEC: '31/09/2025' }] },
}

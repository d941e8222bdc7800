import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'the day after the year ended': { Episodes: [{ DECOM: '01/04/2026' }], fails: { Episodes: [0] } },
  'on its last day': { Episodes: [{ DECOM: '31/03/2026' }] },
  'ends after the year: for rule 385': { Episodes: [{ DECOM: '31/03/2026', DEC: '05/04/2026' }] },
  'blank, or not a date': { Episodes: [{}, { DECOM: '31/04/2026' }] },
}

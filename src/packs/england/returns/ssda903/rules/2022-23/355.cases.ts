import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'the same day': { Episodes: [{ DECOM: '22/10/2025', DEC: '22/10/2025' }], fails: { Episodes: [0] } },
  'the next day': { Episodes: [{ DECOM: '22/10/2025', DEC: '23/10/2025' }] },
  'neither is given, or neither is a date': { Episodes: [{}, { DECOM: '31/09/2025', DEC: '31/09/2025' }] },
}

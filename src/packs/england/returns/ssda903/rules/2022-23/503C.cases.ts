import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'another category': { Episodes: [{ DECOM: '01/02/2025', CIN: 'N5' }], last: { Episodes: [{ DECOM: '01/02/2025', CIN: 'N1' }] }, fails: { Episodes: [0] } },
  'the same category': { Episodes: [{ DECOM: '01/02/2025', CIN: 'N1' }], last: { Episodes: [{ DECOM: '01/02/2025', CIN: 'N1' }] } },
  'care began anew': { Episodes: [{ DECOM: '01/06/2025', CIN: 'N5' }], last: { Episodes: [{ DECOM: '01/02/2025', DEC: '31/03/2025', CIN: 'N1' }] } },
}

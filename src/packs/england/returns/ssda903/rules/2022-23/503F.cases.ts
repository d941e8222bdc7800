import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'another URN': {
    Episodes: [{ DECOM: '01/02/2025', URN: '1234567' }], last: { Episodes: [{ DECOM: '01/02/2025', URN: '1234568' }] }, fails: { Episodes: [0] },
  },
  'the same URN': { Episodes: [{ DECOM: '01/02/2025', URN: '1234567' }], last: { Episodes: [{ DECOM: '01/02/2025', URN: '1234567' }] } },
  'none in either year': { Episodes: [{ DECOM: '01/02/2025' }], last: { Episodes: [{ DECOM: '01/02/2025' }] } },
  'ended last year': { Episodes: [{ DECOM: '01/06/2025', URN: '1234567' }], last: { Episodes: [{ DECOM: '01/02/2025', DEC: '31/03/2025', URN: '1234568' }] } },
}

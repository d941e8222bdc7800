import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'another provider': {
    Episodes: [{ DECOM: '01/02/2025', PLACE_PROVIDER: 'PR4' }], last: { Episodes: [{ DECOM: '01/02/2025', PLACE_PROVIDER: 'PR1' }] }, fails: { Episodes: [0] },
  },
  'the same provider': { Episodes: [{ DECOM: '01/02/2025', PLACE_PROVIDER: 'PR4' }], last: { Episodes: [{ DECOM: '01/02/2025', PLACE_PROVIDER: 'PR4' }] } },
  'none in either year': { Episodes: [{ DECOM: '01/02/2025' }], last: { Episodes: [{ DECOM: '01/02/2025' }] } },
  'none this year': { Episodes: [{ DECOM: '01/02/2025' }], last: { Episodes: [{ DECOM: '01/02/2025', PLACE_PROVIDER: 'PR4' }] }, fails: { Episodes: [0] } },
  'ended last year': {
    Episodes: [{ DECOM: '01/06/2025', PLACE_PROVIDER: 'PR1' }], last: { Episodes: [{ DECOM: '01/02/2025', DEC: '31/03/2025', PLACE_PROVIDER: 'PR4' }] },
  },
}

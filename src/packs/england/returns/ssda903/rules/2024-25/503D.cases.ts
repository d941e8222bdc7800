import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'another type': {
    year: '2024-25', Episodes: [{ DECOM: '01/02/2024', PLACE: 'K2' }], last: { Episodes: [{ DECOM: '01/02/2024', PLACE: 'H5' }] }, fails: { Episodes: [0] },
  },
  'semi-independent living, now supported accommodation': {
    year: '2024-25', Episodes: [{ DECOM: '01/02/2024', PLACE: 'K3' }], last: { Episodes: [{ DECOM: '01/02/2024', PLACE: 'H5' }] },
  },
  'a foster placement, now supported accommodation': {
    year: '2024-25', Episodes: [{ DECOM: '01/02/2024', PLACE: 'K3' }], last: { Episodes: [{ DECOM: '01/02/2024', PLACE: 'U4' }] }, fails: { Episodes: [0] },
  },
  'the same type': { year: '2024-25', Episodes: [{ DECOM: '01/02/2024', PLACE: 'U4' }], last: { Episodes: [{ DECOM: '01/02/2024', PLACE: 'U4' }] } },
  'ended last year': {
    year: '2024-25', Episodes: [{ DECOM: '01/06/2024', PLACE: 'K2' }], last: { Episodes: [{ DECOM: '01/02/2024', DEC: '31/03/2024', PLACE: 'U4' }] },
  },
}

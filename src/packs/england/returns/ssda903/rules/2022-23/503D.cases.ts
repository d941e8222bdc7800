import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'another type': {
    year: '2022-23', Episodes: [{ DECOM: '01/02/2022', PLACE: 'K3' }], last: { Episodes: [{ DECOM: '01/02/2022', PLACE: 'H5' }] }, fails: { Episodes: [0] },
  },
  'the same type': { year: '2022-23', Episodes: [{ DECOM: '01/02/2022', PLACE: 'H5' }], last: { Episodes: [{ DECOM: '01/02/2022', PLACE: 'H5' }] } },
  'blank this year': {
    year: '2022-23', Episodes: [{ DECOM: '01/02/2022' }], last: { Episodes: [{ DECOM: '01/02/2022', PLACE: 'U4' }] }, fails: { Episodes: [0] },
  },
  'ended last year': {
    year: '2022-23', Episodes: [{ DECOM: '01/06/2022', PLACE: 'U4' }], last: { Episodes: [{ DECOM: '01/02/2022', DEC: '31/03/2022', PLACE: 'H5' }] },
  },
}

import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'freed for adoption, and left without': { year: '2022-23', Episodes: [{ LS: 'D1', PLACE: 'U4', REC: 'E4A' }], fails: { Episodes: [0] } },
  'a placement order, and the decision never closed': {
    year: '2022-23', Episodes: [{ LS: 'E1', PLACE: 'U4', REC: 'E4A' }], PlacedAdoption: [{ DATE_PLACED: '01/02/2022' }], fails: { Episodes: [0], PlacedAdoption: [0] },
  },
  'closed': {
    year: '2022-23', Episodes: [{ LS: 'D1', PLACE: 'U4', REC: 'E4A' }], PlacedAdoption: [{ DATE_PLACED_CEASED: '01/06/2022', REASON_PLACED_CEASED: 'RD4' }],
  },
  'adopted': { year: '2022-23', Episodes: [{ LS: 'D1', PLACE: 'A4', REC: 'E12' }], PlacedAdoption: [{ DATE_PLACED: '01/02/2022' }] },
}

import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'placed for adoption, and returned home': { Episodes: [{ PLACE: 'A5', LS: 'C2', REC: 'E4A' }], fails: { Episodes: [0] } },
  'closed, and why is not said': {
    Episodes: [{ PLACE: 'U4', LS: 'E1', REC: 'E4A' }], PlacedAdoption: [{ DATE_PLACED_CEASED: '01/06/2025' }], fails: { Episodes: [0], PlacedAdoption: [0] },
  },
  'closed': { Episodes: [{ PLACE: 'A5', LS: 'E1', REC: 'E4A' }], PlacedAdoption: [{ DATE_PLACED_CEASED: '01/06/2025', REASON_PLACED_CEASED: 'RD1' }] },
  'a day of closing that cannot be read': { Episodes: [{ PLACE: 'A5', LS: 'E1', REC: 'E4A' }], PlacedAdoption: [{ DATE_PLACED_CEASED: 'June', REASON_PLACED_CEASED: 'RD1' }] },
  'adopted': { Episodes: [{ PLACE: 'A5', LS: 'E1', REC: 'E11' }], PlacedAdoption: [{ DATE_PLACED: '01/02/2025' }] },
  'care goes on, or is still open': { Episodes: [{ PLACE: 'A5', LS: 'E1', REC: 'X1' }, { CHILD: '2', PLACE: 'A5', LS: 'E1' }] },
  'freed for adoption, as was done long ago': { Episodes: [{ PLACE: 'U4', LS: 'D1', REC: 'E4A' }] },
}

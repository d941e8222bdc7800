import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'a day apart': { AD1: [{ DATE_INT: '10/06/2025' }], PlacedAdoption: [{ DATE_PLACED: '11/06/2025' }], fails: { AD1: [0], PlacedAdoption: [0] } },
  'the same day': { AD1: [{ DATE_INT: '10/06/2025' }], PlacedAdoption: [{ DATE_PLACED: '10/06/2025' }] },
  'decided twice, and adopted on the second decision': {
    AD1: [{ DATE_INT: '10/06/2025' }], PlacedAdoption: [{ DATE_PLACED: '01/02/2024', DATE_PLACED_CEASED: '01/02/2025' }, { DATE_PLACED: '10/06/2025' }],
  },
  'decided twice, and the date of the first': {
    AD1: [{ DATE_INT: '01/02/2024' }], PlacedAdoption: [{ DATE_PLACED: '01/02/2024', DATE_PLACED_CEASED: '01/02/2025' }, { DATE_PLACED: '10/06/2025' }],
    fails: { AD1: [0], PlacedAdoption: [1] },
  },
  'one day blank, one that cannot be read': {
    AD1: [{}, { CHILD: '2', DATE_INT: '10/06/2025' }], PlacedAdoption: [{ DATE_PLACED: '10/06/2025' }, { CHILD: '2', DATE_PLACED: 'soon' }],
  },
}

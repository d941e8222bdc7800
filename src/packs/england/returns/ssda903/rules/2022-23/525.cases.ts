import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'reversed, and details of an adoption': {
    PlacedAdoption: [{ DATE_PLACED: '01/02/2025', DATE_PLACED_CEASED: '01/05/2025' }], AD1: [{ LS_ADOPTR: 'L0' }], fails: { PlacedAdoption: [0], AD1: [0] },
  },
  'not reversed': { PlacedAdoption: [{ DATE_PLACED: '01/02/2025' }], AD1: [{ LS_ADOPTR: 'L0' }] },
  'reversed, and nothing told of an adoption': { PlacedAdoption: [{ DATE_PLACED: '01/02/2025', DATE_PLACED_CEASED: '01/05/2025' }], AD1: [{}] },
  'reversed, decided again, and adopted': {
    PlacedAdoption: [{ DATE_PLACED: '01/02/2024', DATE_PLACED_CEASED: '01/05/2025' }, { DATE_PLACED: '01/06/2025' }], AD1: [{ DATE_INT: '01/06/2025', LS_ADOPTR: 'L0' }],
  },
  'a day of reversal that cannot be read': {
    PlacedAdoption: [{ DATE_PLACED: '01/02/2025', DATE_PLACED_CEASED: 'May' }], AD1: [{ NB_ADOPTR: '2' }], fails: { PlacedAdoption: [0], AD1: [0] },
  },
}

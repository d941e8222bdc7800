import type { RuleCases } from '../../cases.ts'

const last = { PlacedAdoption: [{ DATE_PLACED: '10/01/2025' }] }

export const cases: RuleCases = {
  'a day later than last year': { PlacedAdoption: [{ DATE_PLACED: '11/01/2025' }], last, fails: { PlacedAdoption: [0] } },
  'the same as last year': { PlacedAdoption: [{ DATE_PLACED: '10/01/2025', DATE_PLACED_CEASED: '01/06/2025' }], last },
  'reversed this year, and decided again': { PlacedAdoption: [{ DATE_PLACED: '01/09/2025' }, { DATE_PLACED: '10/01/2025', DATE_PLACED_CEASED: '01/06/2025' }], last },
  'blank this year': { PlacedAdoption: [{}], last, fails: { PlacedAdoption: [0] } },
  'unreadable this year': { PlacedAdoption: [{ DATE_PLACED: '10 Jan' }], last },
  'reversed last year': { PlacedAdoption: [{ DATE_PLACED: '01/09/2025' }], last: { PlacedAdoption: [{ DATE_PLACED: '10/01/2025', DATE_PLACED_CEASED: '01/03/2025' }] } },
}

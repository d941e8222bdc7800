import type { RuleCases } from '../../cases.ts'

const reversed = { PlacedAdoption: [{ DATE_PLACED: '10/01/2025', DATE_PLACED_CEASED: '01/03/2025' }] }

export const cases: RuleCases = {
  'the same day': { PlacedAdoption: [{ DATE_PLACED: '10/01/2025' }], last: reversed, fails: { PlacedAdoption: [0] } },
  'a day later': { PlacedAdoption: [{ DATE_PLACED: '11/01/2025' }], last: reversed },
  'a day earlier, and only the reason of the reversal': {
    PlacedAdoption: [{ DATE_PLACED: '09/01/2025' }], last: { PlacedAdoption: [{ DATE_PLACED: '10/01/2025', REASON_PLACED_CEASED: 'RD2' }] }, fails: { PlacedAdoption: [0] },
  },
  'not reversed last year': { PlacedAdoption: [{ DATE_PLACED: '09/01/2025' }], last: { PlacedAdoption: [{ DATE_PLACED: '10/01/2025' }] } },
  'no day this year': { PlacedAdoption: [{}], last: reversed },
}

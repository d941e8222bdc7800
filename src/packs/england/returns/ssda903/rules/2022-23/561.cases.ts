import type { RuleCases } from '../../cases.ts'

const reversed = { PlacedAdoption: [{ DATE_PLACED: '10/01/2025', DATE_PLACED_CEASED: '01/03/2025', REASON_PLACED_CEASED: 'RD1' }] }

export const cases: RuleCases = {
  'the decision reversed last year': { PlacedAdoption: [{ DATE_PLACED: '10/01/2025' }], last: reversed, fails: { PlacedAdoption: [0] } },
  'reversed last year, by its reason only': {
    PlacedAdoption: [{ DATE_PLACED: '10/01/2025' }], last: { PlacedAdoption: [{ DATE_PLACED: '10/01/2025', REASON_PLACED_CEASED: 'RD1' }] }, fails: { PlacedAdoption: [0] },
  },
  'another decision': { PlacedAdoption: [{ DATE_PLACED: '11/01/2025' }], last: reversed },
  'the decision that stood last year': { PlacedAdoption: [{ DATE_PLACED: '10/01/2025' }], last: { PlacedAdoption: [{ DATE_PLACED: '10/01/2025' }] } },
  'no day in either year': { PlacedAdoption: [{}], last: { PlacedAdoption: [{ REASON_PLACED_CEASED: 'RD1' }] } },
}

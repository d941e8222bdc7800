import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'reversed the day before it was made': { PlacedAdoption: [{ DATE_PLACED: '10/06/2025', DATE_PLACED_CEASED: '09/06/2025' }], fails: { PlacedAdoption: [0] } },
  'reversed the same day': { PlacedAdoption: [{ DATE_PLACED: '10/06/2025', DATE_PLACED_CEASED: '10/06/2025' }] },
  'not reversed': { PlacedAdoption: [{ DATE_PLACED: '10/06/2025' }] },
  'reversed, and not said when made': { PlacedAdoption: [{ DATE_PLACED_CEASED: '09/06/2025' }] },
}

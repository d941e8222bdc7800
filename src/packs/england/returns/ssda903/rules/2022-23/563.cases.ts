import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'reversed, and not said when made': { PlacedAdoption: [{ DATE_PLACED_CEASED: '01/06/2025', REASON_PLACED_CEASED: 'RD1' }], fails: { PlacedAdoption: [0] } },
  'reversed, and said when made': { PlacedAdoption: [{ DATE_PLACED: '01/02/2025', DATE_PLACED_CEASED: '01/06/2025', REASON_PLACED_CEASED: 'RD1' }] },
  'made on a day that cannot be read': { PlacedAdoption: [{ DATE_PLACED: 'Feb', DATE_PLACED_CEASED: '01/06/2025', REASON_PLACED_CEASED: 'RD1' }] },
  'nothing but a reason': { PlacedAdoption: [{ REASON_PLACED_CEASED: 'RD1' }] },
}

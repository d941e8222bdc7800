import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'a day and no reason': { PlacedAdoption: [{ DATE_PLACED_CEASED: '09/09/2025' }], fails: { PlacedAdoption: [0] } },
  'a reason and no day': { PlacedAdoption: [{ REASON_PLACED_CEASED: 'RD3' }], fails: { PlacedAdoption: [0] } },
  'both': { PlacedAdoption: [{ DATE_PLACED_CEASED: '09/09/2025', REASON_PLACED_CEASED: 'RD3' }] },
  'neither': { PlacedAdoption: [{}] },
  'a reason, and a day that cannot be read': { PlacedAdoption: [{ DATE_PLACED_CEASED: '09/2025', REASON_PLACED_CEASED: 'RD3' }] },
}

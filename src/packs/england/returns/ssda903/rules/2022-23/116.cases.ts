import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'a day that never was': { PlacedAdoption: [{ DATE_PLACED_CEASED: '31/02/2026' }], fails: { PlacedAdoption: [0] } },
  'a date': { PlacedAdoption: [{ DATE_PLACED_CEASED: '28/02/2026' }] },
  'blank': { PlacedAdoption: [{}] },
}

import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'the last code': { PlacedAdoption: [{ REASON_PLACED_CEASED: 'RD4' }] },
  'one past the last': { PlacedAdoption: [{ REASON_PLACED_CEASED: 'RD5' }], fails: { PlacedAdoption: [0] } },
  'small letters': { PlacedAdoption: [{ REASON_PLACED_CEASED: 'rd2' }], fails: { PlacedAdoption: [0] } },
  'blank': { PlacedAdoption: [{}] },
}

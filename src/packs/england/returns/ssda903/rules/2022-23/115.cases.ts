import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'the 32nd': { PlacedAdoption: [{ DATE_PLACED: '32/10/2025' }], fails: { PlacedAdoption: [0] } },
  'the 31st': { PlacedAdoption: [{ DATE_PLACED: '31/10/2025' }] },
  'blank': { PlacedAdoption: [{}] },
}

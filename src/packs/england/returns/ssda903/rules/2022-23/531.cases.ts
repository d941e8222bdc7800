import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'placed with parents by an independent provider': { Episodes: [{ PLACE: 'P1', PLACE_PROVIDER: 'PR5' }], fails: { Episodes: [0] } },
  'placed with parents by the authority': { Episodes: [{ PLACE: 'P1', PLACE_PROVIDER: 'PR1' }] },
  'another placement by an independent provider': { Episodes: [{ PLACE: 'U4', PLACE_PROVIDER: 'PR5' }] },
}

import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'a temporary move, with a provider': { Episodes: [{ PLACE: 'T0', PLACE_PROVIDER: 'PR1' }, { PLACE: 'T4', PLACE_PROVIDER: 'PR4' }], fails: { Episodes: [0, 1] } },
  'a temporary move, without one': { Episodes: [{ PLACE: 'T0' }] },
  'fostered, with a provider': { Episodes: [{ PLACE: 'U4', PLACE_PROVIDER: 'PR1' }] },
  'the old code for other placements, with a provider': { Episodes: [{ PLACE: 'Z1', PLACE_PROVIDER: 'PR1' }] },
}

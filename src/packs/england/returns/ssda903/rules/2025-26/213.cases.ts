import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'one of the new codes, with a provider': { Episodes: [{ PLACE: 'Z11', PLACE_PROVIDER: 'PR1' }, { PLACE: 'Z14', PLACE_PROVIDER: 'PR4' }], fails: { Episodes: [0, 1] } },
  'one of the new codes, without one': { Episodes: [{ PLACE: 'Z11' }] },
  'a temporary move, with a provider': { Episodes: [{ PLACE: 'T3', PLACE_PROVIDER: 'PR1' }], fails: { Episodes: [0] } },
  'fostered, with a provider': { Episodes: [{ PLACE: 'U4', PLACE_PROVIDER: 'PR1' }] },
}

import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'with relatives who foster': { Episodes: [{ PLACE: 'U3', PLACE_PROVIDER: 'PR0' }], fails: { Episodes: [0] } },
  'with parents': { Episodes: [{ PLACE: 'P1', PLACE_PROVIDER: 'PR0' }] },
  'no placement': { Episodes: [{ PLACE_PROVIDER: 'PR0' }], fails: { Episodes: [0] } },
  'no provider': { Episodes: [{ PLACE: 'U3' }] },
}

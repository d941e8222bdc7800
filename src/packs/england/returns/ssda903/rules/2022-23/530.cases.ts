import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'with parents, by a private provider': { Episodes: [{ PLACE: 'P1', PLACE_PROVIDER: 'PR4' }], fails: { Episodes: [0] } },
  'with parents, provided by them': { Episodes: [{ PLACE: 'P1', PLACE_PROVIDER: 'PR0' }] },
  'in residential employment, by a private provider': { Episodes: [{ PLACE: 'P3', PLACE_PROVIDER: 'PR4' }] },
}

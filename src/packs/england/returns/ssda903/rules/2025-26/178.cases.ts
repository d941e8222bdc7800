import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'a foster home, and who provides it': { Episodes: [{ PLACE: 'U4', PLACE_PROVIDER: 'PR0' }, { PLACE: 'U6', PLACE_PROVIDER: 'PR5' }] },
  'a code past the last, and a small letter': { Episodes: [{ PLACE: 'U4', PLACE_PROVIDER: 'PR6' }, { PLACE: 'U4', PLACE_PROVIDER: 'pr1' }], fails: { Episodes: [0, 1] } },
  'a provider of a temporary placement': { Episodes: [{ PLACE: 'T3', PLACE_PROVIDER: 'PR1' }], fails: { Episodes: [0] } },
  'a provider of none of the placements': { Episodes: [{ PLACE: 'Z14', PLACE_PROVIDER: 'PR1' }], fails: { Episodes: [0] } },
  'T4 is for rule 213, Z1 for rule 146': { Episodes: [{ PLACE: 'T4', PLACE_PROVIDER: 'PR1' }, { PLACE: 'Z1', PLACE_PROVIDER: 'PR1' }] },
  'blank': { Episodes: [{ PLACE: 'T0' }, { PLACE: 'Z11' }, { PLACE: 'U4' }, {}] },
}

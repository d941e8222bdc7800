import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'home from hospital': { Episodes: [{ PLACE: 'T1', REC: 'E4A' }], fails: { Episodes: [0] } },
  'care goes on': { Episodes: [{ PLACE: 'T1', REC: 'X1' }] },
  'still there': { Episodes: [{ PLACE: 'T0' }] },
  'home from the usual placement': { Episodes: [{ PLACE: 'U6', REC: 'E4A' }] },
}

import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'no episode, and a row of each table': {
    OC3: [{}], PlacedAdoption: [{}], Missing: [{}], Reviews: [{}], AD1: [{}], PrevPerm: [{}], OC2: [{}],
    fails: { PlacedAdoption: [0], Missing: [0], Reviews: [0], AD1: [0], PrevPerm: [0], OC2: [0] },
  },
  'an episode, and a row of each table': { Episodes: [{}], PlacedAdoption: [{}], Missing: [{}], Reviews: [{}], AD1: [{}], PrevPerm: [{}], OC2: [{}] },
  'the episode is of another child': { Episodes: [{ CHILD: '2' }], Reviews: [{}, { CHILD: '2' }], fails: { Reviews: [0] } },
  'no episode, and only what is asked of care leavers': { Header: [{}], OC3: [{}] },
}

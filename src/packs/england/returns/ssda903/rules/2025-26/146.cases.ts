import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'the codes Z1 became': { Episodes: [{ PLACE: 'Z11' }, { PLACE: 'Z12' }, { PLACE: 'Z13' }, { PLACE: 'Z14' }] },
  'Z1 itself, and one past the last': { Episodes: [{ PLACE: 'Z1' }, { PLACE: 'Z15' }], fails: { Episodes: [0, 1] } },
  'supported accommodation, and its code before': { Episodes: [{ PLACE: 'K3' }, { PLACE: 'H5' }], fails: { Episodes: [1] } },
  'with a parent, and living alone': { Episodes: [{ PLACE: 'P1' }, { PLACE: 'P2' }], fails: { Episodes: [1] } },
  'blank': { Episodes: [{}] },
}

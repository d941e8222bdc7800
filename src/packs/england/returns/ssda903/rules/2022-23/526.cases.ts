import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'fostered, and by whom is not said': { year: '2022-23', Episodes: [{ PLACE: 'U4' }], fails: { Episodes: [0] } },
  'fostered by the authority’s own carers': { year: '2022-23', Episodes: [{ PLACE: 'U4', PLACE_PROVIDER: 'PR1' }] },
  'a temporary placement': { year: '2022-23', Episodes: [{ PLACE: 'T1' }] },
  'another placement (Z1)': { year: '2022-23', Episodes: [{ PLACE: 'Z1' }] },
  'a code of later years': { year: '2022-23', Episodes: [{ PLACE: 'Z11' }], fails: { Episodes: [0] } },
}

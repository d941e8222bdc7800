import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'a foster home, and who provides it': { year: '2024-25', Episodes: [{ PLACE: 'U4', PLACE_PROVIDER: 'PR4' }] },
  'a code past the last': { year: '2024-25', Episodes: [{ PLACE: 'U4', PLACE_PROVIDER: 'PR6' }], fails: { Episodes: [0] } },
  'a provider of a temporary placement, and of none': {
    year: '2024-25', Episodes: [{ PLACE: 'T4', PLACE_PROVIDER: 'PR1' }, { PLACE: 'Z1', PLACE_PROVIDER: 'PR1' }], fails: { Episodes: [0, 1] },
  },
  'blank': { year: '2024-25', Episodes: [{ PLACE: 'T4' }, { PLACE: 'Z1' }, { PLACE: 'U4' }] },
}

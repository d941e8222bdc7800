import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'a change of placement': { Episodes: [{ RNE: 'P' }] },
  'a letter that is no code': { Episodes: [{ RNE: 'X' }], fails: { Episodes: [0] } },
  'a small letter': { Episodes: [{ RNE: 's' }], fails: { Episodes: [0] } },
  'two codes at once': { Episodes: [{ RNE: 'LP' }], fails: { Episodes: [0] } },
  'blank': { Episodes: [{}] },
}

import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'a letter too many': { Episodes: [{ REASON_PLACE_CHANGE: 'CARPLN' }], fails: { Episodes: [0] } },
  'a code': { Episodes: [{ REASON_PLACE_CHANGE: 'CARPL' }] },
  'small letters': { Episodes: [{ REASON_PLACE_CHANGE: 'child' }], fails: { Episodes: [0] } },
  'blank': { Episodes: [{}] },
}

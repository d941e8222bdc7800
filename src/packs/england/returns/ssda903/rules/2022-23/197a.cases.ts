import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'both': { OC2: [{ SDQ_SCORE: '0', SDQ_REASON: 'SDQ3' }], fails: { OC2: [0] } },
  'a score': { OC2: [{ SDQ_SCORE: '0' }] },
  'a reason': { OC2: [{ SDQ_REASON: 'SDQ3' }] },
  'neither': { OC2: [{}] },
}

import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'the last code, and one past it': { OC2: [{ CHILD: '1', SDQ_REASON: 'SDQ5' }, { CHILD: '2', SDQ_REASON: 'SDQ6' }], fails: { OC2: [1] } },
  'small letters': { OC2: [{ SDQ_REASON: 'Sdq1' }], fails: { OC2: [0] } },
  'the number alone': { OC2: [{ SDQ_REASON: '2' }], fails: { OC2: [0] } },
  'blank': { OC2: [{}] },
}

import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'the lowest and the highest': { OC2: [{ CHILD: '1', SDQ_SCORE: '0' }, { CHILD: '2', SDQ_SCORE: '40' }] },
  'one past the highest, and one below the lowest': { OC2: [{ CHILD: '1', SDQ_SCORE: '41' }, { CHILD: '2', SDQ_SCORE: '-1' }], fails: { OC2: [0, 1] } },
  'a half': { OC2: [{ SDQ_SCORE: '12.5' }], fails: { OC2: [0] } },
  'a whole number as spreadsheets write it': { OC2: [{ SDQ_SCORE: '12.0' }] },
  'a reason in its place': { OC2: [{ SDQ_SCORE: 'SDQ2' }], fails: { OC2: [0] } },
  'blank': { OC2: [{}] },
}

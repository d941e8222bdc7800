import { isBlank } from '../../../../../../returns/index.ts'
import { rule } from '../../rule.ts'

export const r197a = rule({
  code: '197a',
  title: 'An SDQ score, and a reason for having none',
  mend: 'Keep the score and take the reason out, or the other way round.',
  reads: { OC2: ['SDQ_SCORE', 'SDQ_REASON'] },
  marks: { OC2: ['SDQ_SCORE', 'SDQ_REASON'] },
  faults: (child) => child.oc2.filter((o) => !isBlank(o, 'SDQ_SCORE') && !isBlank(o, 'SDQ_REASON')),
})

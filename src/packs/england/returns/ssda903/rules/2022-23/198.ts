import { isBlank } from '../../../../../../returns/index.ts'
import { allYearColumns, whenAllYear } from '../../concepts/looked-after-all-year.ts'
import { rule } from '../../rule.ts'

export const r198 = rule({
  code: '198',
  title: 'A reason for no SDQ score, of a child not looked after all year',
  mend: 'Take the reason out, or check the episodes: it is asked only of children looked after without a break from 1 April to 31 March.',
  reads: { OC2: ['SDQ_REASON'], Episodes: allYearColumns },
  marks: { OC2: ['SDQ_REASON'] },
  ...whenAllYear(false, (child) => child.oc2.filter((o) => !isBlank(o, 'SDQ_REASON'))),
})

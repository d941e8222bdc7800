import { isBlank } from '../../../../../../returns/index.ts'
import { allYearColumns, whenAllYear } from '../../concepts/looked-after-all-year.ts'
import { rule } from '../../rule.ts'

export const r185 = rule({
  code: '185',
  title: 'An SDQ score of a child not looked after all year',
  mend: 'Take the score out, or check the episodes: it is asked only of children looked after without a break from 1 April to 31 March.',
  reads: { OC2: ['SDQ_SCORE'], Episodes: allYearColumns },
  marks: { OC2: ['SDQ_SCORE'] },
  ...whenAllYear(false, (child) => child.oc2.filter((o) => !isBlank(o, 'SDQ_SCORE'))),
})

import { anyFilled } from '../../concepts/cells.ts'
import { healthItems } from '../../concepts/health-items.ts'
import { allYearColumns, whenAllYear } from '../../concepts/looked-after-all-year.ts'
import { rule } from '../../rule.ts'

export const r190 = rule({
  code: '190',
  title: 'Health or offending details of a child not looked after all year',
  mend: 'Take the details out, or check the episodes: they are asked only of children looked after without a break from 1 April to 31 March.',
  reads: { OC2: healthItems, Episodes: allYearColumns },
  marks: { OC2: healthItems },
  ...whenAllYear(false, (child) => child.oc2.filter((o) => anyFilled(o, healthItems))),
})

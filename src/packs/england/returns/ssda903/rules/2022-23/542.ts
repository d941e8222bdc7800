import { reaches } from '../../child.ts'
import { isAfter } from '../../concepts/known-days.ts'
import { rule } from '../../rule.ts'

export const r542 = rule({
  code: '542',
  title: 'Under 10, yet convictions are answered for',
  mend: 'Check the date of birth, or clear the answer: nobody under 10 can be convicted.',
  reads: { OC2: ['DOB', 'CONVICTED'] },
  marks: { OC2: ['DOB', 'CONVICTED'] },
  faults: (child, c) => child.oc2.filter((o) => o.CONVICTED !== null && isAfter(reaches(o.DOB, 10), c.year.end)),
  cannotTell: { why: 'the date of birth is not known', rows: (child) => child.oc2.filter((o) => o.CONVICTED !== null && o.DOB === null) },
})

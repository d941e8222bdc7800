import { reaches } from '../../child.ts'
import { isAfter } from '../../concepts/known-days.ts'
import { rule } from '../../rule.ts'

export const r351 = rule({
  code: '351',
  title: 'Over 25 when the year began',
  mend: 'Check the date of birth; if it is right, take them out of the return.',
  reads: { Header: ['DOB'] },
  marks: { Header: ['DOB'] },
  faults: (child, c) => child.header.filter((h) => isAfter(c.year.start, reaches(h.DOB, 25))),
})

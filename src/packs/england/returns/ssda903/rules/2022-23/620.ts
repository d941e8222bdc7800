import { reaches } from '../../child.ts'
import { isAfter } from '../../concepts/known-days.ts'
import { rule } from '../../rule.ts'

export const r620 = rule({
  code: '620',
  title: 'Said to be a mother, and not yet eleven when the year began',
  mend: 'Check the date of birth, and whether she is a mother.',
  reads: { Header: ['DOB', 'MOTHER'] },
  marks: { Header: ['DOB', 'MOTHER'] },
  faults: (child, c) => child.header.filter((h) => h.MOTHER === '1' && isAfter(reaches(h.DOB, 11), c.year.start)),
  cannotTell: { why: 'the date of birth is not known', rows: (child) => child.header.filter((h) => h.MOTHER === '1' && h.DOB === null) },
})

import { reaches } from '../../child.ts'
import { isOnOrAfter } from '../../concepts/known-days.ts'
import { allYearColumns, ofAgeAllYear } from '../../concepts/looked-after-all-year.ts'
import { rule } from '../../rule.ts'

export const r543 = rule({
  code: '543',
  title: 'Ten or older and in care all year, and convictions are not answered for',
  mend: 'Say whether they were convicted or cautioned during the year: 1 for yes, 0 for no.',
  reads: { Episodes: allYearColumns, OC2: ['DOB', 'CONVICTED'] },
  marks: { OC2: ['DOB', 'CONVICTED'] },
  ...ofAgeAllYear((row) => row.CONVICTED === null, (dob, year) => isOnOrAfter(year.end, reaches(dob, 10))),
})

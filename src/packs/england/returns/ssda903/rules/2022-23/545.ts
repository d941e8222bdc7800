import { reaches } from '../../child.ts'
import { isAfter } from '../../concepts/known-days.ts'
import { allYearColumns, ofAgeAllYear } from '../../concepts/looked-after-all-year.ts'
import { rule } from '../../rule.ts'

export const r545 = rule({
  code: '545',
  title: 'Under five and in care all year, and health checks are not answered for',
  mend: 'Say whether their checks with the health visitor are up to date: 1 for yes, 0 for no.',
  reads: { Episodes: allYearColumns, OC2: ['DOB', 'HEALTH_CHECK'] },
  marks: { OC2: ['DOB', 'HEALTH_CHECK'] },
  ...ofAgeAllYear((row) => row.HEALTH_CHECK === null, (dob, year) => isAfter(reaches(dob, 5), year.end)),
})

import { reaches } from '../../child.ts'
import { isOnOrAfter } from '../../concepts/known-days.ts'
import { allYearColumns, ofAgeAllYear } from '../../concepts/looked-after-all-year.ts'
import { rule } from '../../rule.ts'

export const r546 = rule({
  code: '546',
  title: 'Five or older, yet health checks of under fives are answered for',
  mend: 'Check the date of birth, or clear the answer: it is asked only of children under five.',
  reads: { Episodes: allYearColumns, OC2: ['DOB', 'HEALTH_CHECK'] },
  marks: { OC2: ['DOB', 'HEALTH_CHECK'] },
  ...ofAgeAllYear((row) => row.HEALTH_CHECK !== null, (dob, year) => isOnOrAfter(year.end, reaches(dob, 5))),
})

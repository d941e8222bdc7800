import type { Day } from '../../../../../calendar/index.ts'
import { reaches } from '../child.ts'
import type { Year } from '../rule.ts'

/** The day in a year on which somebody turns 17 or 18. Null when they turn neither, or their date of birth is not known. */
export function turns17Or18(dob: Day | null, year: Year): Day | null {
  for (const birthday of [reaches(dob, 17), reaches(dob, 18)]) if (birthday !== null && birthday >= year.start && birthday <= year.end) return birthday
  return null
}

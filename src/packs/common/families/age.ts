import { addDays, addMonths, ageOn, isBefore, latest, type Day, type When } from '../../../calendar/index.ts'
import type { Timeline } from '../../../ledger/index.ts'
import { person } from '../records/person.ts'

/** The day a child was born, as last written; null when nobody has. */
export const bornOn = (t: Timeline): Day | null => t.all(person, 'described').findLast((d) => d.body.born)?.body.born ?? null

/** The day somebody turns so many years old: 1 March in a short year for whoever was born on 29 February. */
export function birthday(born: Day, years: number): Day {
  const on = addMonths(born, years * 12)
  return ageOn(born, on).years < years ? addDays(on, 1) : on
}

/** The later of two times. When they cannot be put in order, the one that may end later: nobody is told too soon that it is owed. */
export const later = (a: When, b: When): When => (isBefore(a, b) === 'yes' ? b : latest(a) >= latest(b) ? a : b)

/** Said when an age is needed and no date of birth is written. */
export const ageNotKnown = { unknown: 'No date of birth is written, so nobody can tell whether they are of the age for it' } as const

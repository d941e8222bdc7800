import { dayIn, dayOf, earliest, endOfDay, latest, sayDate, startOfDay, type Day, type When } from '../../../../../calendar/index.ts'
import type { Period } from '../../../../../returns/exchange/index.ts'

/** The day something was on; blank when it could be more than one day. */
export const dayAt = (when: When | null | undefined): Day | null => (when ? dayIn(when) : null)

/** Whether it can have been by the last day of the period. */
export const byTheEnd = (when: When | null | undefined, { end }: Period): when is When => Boolean(when) && dayOf(earliest(when as When)) <= end
/** The day something was on, where that is in the period or before: a return tells nothing of what came later. */
export const dayByTheEnd = (when: When | null | undefined, period: Period): Day | null => (byTheEnd(when, period) ? dayAt(when) : null)
/** Whether some of the time from the one to the other (null: not over) can have been in the period. */
export const during = (from: When, to: When | null, period: Period): boolean => byTheEnd(from, period) && (to === null || dayOf(latest(to)) >= period.start)

/** Some day from one to another, both included, where the census tells only that. */
export function between(from: Day, to: Day): When {
  if (to <= from) return { day: from }
  return { about: { from: startOfDay(from), to: endOfDay(to), says: `between ${sayDate(from)} and ${sayDate(to)}` } }
}

/** In the order of time. */
export const inOrder = <T>(all: readonly T[], when: (one: T) => When): readonly T[] =>
  all.toSorted((a, b) => (earliest(when(a)) < earliest(when(b)) ? -1 : earliest(when(a)) > earliest(when(b)) ? 1 : 0))

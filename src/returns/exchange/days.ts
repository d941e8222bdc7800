import { dayIn, dayOf, earliest, endOfDay, latest, sayDate, startOfDay, type Day, type When } from '../../calendar/index.ts'
import type { Period } from './said.ts'

/** A day as returns have it: `05/04/2025`. */
export function ukDay(day: Day): string
export function ukDay(day: Day | null | undefined): string | null
export function ukDay(day: Day | null | undefined): string | null { return day ? `${day.slice(8)}/${day.slice(5, 7)}/${day.slice(0, 4)}` : null }
/** The day something was on, as returns have it; blank when it could be more than one day. */
export const ukDayOf = (when: When | null | undefined): string | null => ukDay(when ? dayIn(when) : null)

/** Whether it can have been by the last day of the period. */
export const byTheEnd = (when: When | null | undefined, { end }: Period): when is When => Boolean(when) && dayOf(earliest(when as When)) <= end
/** Whether some of the time from the one to the other (null: not over) can have been in the period. */
export const during = (from: When, to: When | null, period: Period): boolean => byTheEnd(from, period) && (to === null || dayOf(latest(to)) >= period.start)

/** Some day from one to another, both included, where a file tells only that. */
export function between(from: Day, to: Day): When {
  if (to <= from) return { day: from }
  return { about: { from: startOfDay(from), to: endOfDay(to), says: `between ${sayDate(from)} and ${sayDate(to)}` } }
}

/** In the order of time: of when each can have been at the earliest. */
export const inOrder = <T>(all: readonly T[], when: (one: T) => When): readonly T[] =>
  all.toSorted((a, b) => (earliest(when(a)) < earliest(when(b)) ? -1 : earliest(when(a)) > earliest(when(b)) ? 1 : 0))

import { addMonths, dayIn, dayOf, earliest, endOfDay, latest, sayDate, startOfDay, type Day, type When } from '../../../../calendar/index.ts'
import type { Sending } from '../../../../returns/exchange/index.ts'

/** A day as the lists have it: `05/04/2025`. */
export const ukDay = (day: Day | null | undefined): string | null => (day ? `${day.slice(8)}/${day.slice(5, 7)}/${day.slice(0, 4)}` : null)

/** Whether something can have been by the day of the lists: they tell nothing of what came later. */
export const byTheDay = (when: When | null | undefined, { period: { end } }: Sending): when is When => Boolean(when) && dayOf(earliest(when as When)) <= end
/** The day something was on, as the lists have it; blank when it was later than theirs, or could be more than one day. */
export const dayByThen = (when: When | null | undefined, s: Sending): string | null => (byTheDay(when, s) ? ukDay(dayIn(when)) : null)

/** Whether something can have been in the so many months up to the day of the lists, both ends included. */
export const inMonths = (months: number, when: When | null | undefined, s: Sending): boolean => byTheDay(when, s) && dayOf(latest(when)) >= addMonths(s.period.end, -months)
/** Whether a time that began by the day of the lists is not over, or can have ended in the so many months before. */
export const stillInMonths = (months: number, from: When, to: When | null | undefined, s: Sending): boolean => byTheDay(from, s) && (!byTheDay(to, s) || inMonths(months, to, s))

/** How many of some happened in the twelve months before a moment, itself and its day left out. */
export const inYearBefore = (moment: When, all: readonly When[]): number => {
  const before = dayOf(earliest(moment)), from = addMonths(before, -12)
  return all.filter((w) => dayOf(latest(w)) >= from && dayOf(latest(w)) < before).length
}

/** Some day from one to another, both included, where a list tells only that. */
export function between(from: Day, to: Day): When {
  if (to <= from) return { day: from }
  return { about: { from: startOfDay(from), to: endOfDay(to), says: `between ${sayDate(from)} and ${sayDate(to)}` } }
}

interface Happened { readonly happened: When }
/** In the order of time. */
export const inOrder = <T extends Happened>(all: readonly T[]): readonly T[] => all.toSorted((a, b) => (earliest(a.happened) < earliest(b.happened) ? -1 : earliest(a.happened) > earliest(b.happened) ? 1 : 0))
/** The latest of some that happened by the day of the lists. */
export const latestOf = <T extends Happened>(all: readonly T[], s: Sending): T | null => inOrder(all.filter((one) => byTheDay(one.happened, s))).at(-1) ?? null

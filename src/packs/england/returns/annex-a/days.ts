import { addMonths, dayOf, earliest, latest, type When } from '../../../../calendar/index.ts'
import { byTheEnd, inOrder as inOrderOf, ukDayOf, type Sending } from '../../../../returns/exchange/index.ts'

/** Whether something can have been by the day of the lists: they tell nothing of what came later. */
export const byTheDay = (when: When | null | undefined, { period }: Sending): when is When => byTheEnd(when, period)
/** The day something was on, as the lists have it; blank when it was later than theirs, or could be more than one day. */
export const dayByThen = (when: When | null | undefined, s: Sending): string | null => (byTheDay(when, s) ? ukDayOf(when) : null)

/** Whether something can have been in the so many months up to the day of the lists, both ends included. */
export const inMonths = (months: number, when: When | null | undefined, s: Sending): boolean => byTheDay(when, s) && dayOf(latest(when)) >= addMonths(s.period.end, -months)
/** Whether a time that began by the day of the lists is not over, or can have ended in the so many months before. */
export const stillInMonths = (months: number, from: When, to: When | null | undefined, s: Sending): boolean => byTheDay(from, s) && (!byTheDay(to, s) || inMonths(months, to, s))

/** How many of some happened in the twelve months before a moment, itself and its day left out. */
export const inYearBefore = (moment: When, all: readonly When[]): number => {
  const before = dayOf(earliest(moment)), from = addMonths(before, -12)
  return all.filter((w) => dayOf(latest(w)) >= from && dayOf(latest(w)) < before).length
}

interface Happened { readonly happened: When }
/** In the order of time. */
export const inOrder = <T extends Happened>(all: readonly T[]): readonly T[] => inOrderOf(all, (one) => one.happened)
/** The latest of some that happened by the day of the lists. */
export const latestOf = <T extends Happened>(all: readonly T[], s: Sending): T | null => inOrder(all.filter((one) => byTheDay(one.happened, s))).at(-1) ?? null

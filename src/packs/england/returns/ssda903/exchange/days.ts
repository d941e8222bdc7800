import { dayIn, dayOf, earliest, latest, type Day, type When } from '../../../../../calendar/index.ts'
import type { Period } from '../../../../../returns/exchange/index.ts'

/** A day as the return has it: `05/04/2025`. */
export const ukDay = (day: Day | null | undefined): string | null => (day ? `${day.slice(8)}/${day.slice(5, 7)}/${day.slice(0, 4)}` : null)
/** The day something was on, as the return has it; blank when it could be more than one day. */
export const ukDayOf = (when: When | null | undefined): string | null => ukDay(when ? dayIn(when) : null)

/** Whether it can have been in the period. */
export const inPeriod = (when: When, { start, end }: Period): boolean => dayOf(latest(when)) >= start && dayOf(earliest(when)) <= end
/** Whether some of the time from the one to the other (null: not over) can have been in the period. */
export const during = (from: When, to: When | null, { start, end }: Period): boolean => dayOf(earliest(from)) <= end && (to === null || dayOf(latest(to)) >= start)

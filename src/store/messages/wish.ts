import { addInstant, dayOf, isWorkingDay, londonText, type Instant, type Jurisdiction } from '../../calendar/index.ts'

/** When somebody wishes to be told besides Sightline. Hours are local, 0 to 23. */
export interface Wish {
  /** As things happen, once a day, or not at all. */
  readonly how: 'each' | 'daily' | 'none'
  /** Nothing is sent from the one hour up to the other; the same hour twice means there is no such time. For `each`. */
  readonly quietFrom: number
  readonly quietTo: number
  /** For `daily`. */
  readonly dailyAt: number
  readonly workingDaysOnly: boolean
}

/** What holds for whoever has not said otherwise. */
export const usualWish: Wish = { how: 'each', quietFrom: 20, quietTo: 7, dailyAt: 8, workingDaysOnly: false }

/** Minutes between two messages to one person: a busy hour is a few messages and not forty. Local choice. */
export const minutesApart = 10

/** Whether a message may be sent at a moment. `last`: when the last one was. What may not be sent yet waits, and is counted in the one that may. */
export function mayBeSent({ how, quietFrom, quietTo, dailyAt, workingDaysOnly }: Wish, now: Instant, last: Instant | null, where: Jurisdiction): boolean {
  const hour = Number(londonText(now).slice(11, 13))
  // A day of which nobody knows whether it is a holiday is a day on which somebody may be at work.
  if (how === 'none' || (workingDaysOnly && isWorkingDay(dayOf(now), where) === 'no')) return false
  if (how === 'daily') return hour >= dailyAt && (last === null || dayOf(last) < dayOf(now))
  return !isBetween(hour, quietFrom, quietTo) && (last === null || addInstant(last, { minutes: minutesApart }) <= now)
}

/** Whether an hour lies from one up to another, over midnight where they say so. */
const isBetween = (hour: number, from: number, to: number): boolean => (from <= to ? hour >= from && hour < to : hour >= from || hour < to)

import { remember } from './remember.ts'
import type { Instant } from './types.ts'

/** Milliseconds in a minute. */
export const minuteMs = 60_000
/** Milliseconds in an hour. */
export const hourMs = 60 * minuteMs
/** Milliseconds in a day of twenty-four hours. A local day can be an hour shorter or longer: see london.ts. */
export const dayMs = 24 * hourMs

/** Milliseconds since 1970-01-01T00:00Z. Leap seconds do not exist here, as they do not in PostgreSQL. */
export const msOf = (moment: Instant): number => Date.parse(moment)

/** The instant so many milliseconds after 1970-01-01T00:00Z; throws outside the years 0001 to 9999, which would not be fixed width. */
export function instantOf(ms: number): Instant {
  const text = new Date(ms).toISOString()
  if (text.length !== 24 || text < '0001') throw new RangeError(`outside the years 0001 to 9999: ${text}`)
  return text as Instant
}

const carried = remember(50_000, (moment: Instant): Instant => instantOf(msOf(moment) + 1))

/** The very next millisecond: the first moment that is late when this one was the last in time. */
export function nextMs(moment: Instant): Instant {
  const ms = Number(moment.slice(20, 23)) + 1
  // The last of a day or an hour carries over, and there are few of those; of all others there are as many as facts.
  return ms === 1000 ? carried(moment) : `${moment.slice(0, 20)}${String(ms).padStart(3, '0')}Z` as Instant
}

/** Whole minutes from `a` to `b`, negative when `b` comes first. For display; to test a limit use `dueAfter`, which keeps the seconds. */
export const minutesBetween = (a: Instant, b: Instant): number => Math.trunc((msOf(b) - msOf(a)) / minuteMs)

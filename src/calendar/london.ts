import { Temporal } from 'temporal-polyfill'
import { dayNumber, dayNumbered, daysKept } from './days.ts'
import { dayMs, hourMs, instantOf, minuteMs, msOf } from './moment.ts'
import { remember, rememberFrom0 } from './remember.ts'
import { day, monthNumberOf, yearOf } from './text.ts'
import type { Day, Instant } from './types.ts'

/**
 * The authority's own clock. England and the Isle of Man keep the same time: the island's Summer Time Act follows
 * the United Kingdom's, and the time zone database makes Europe/Isle_of_Man a link to Europe/London.
 */
const zone = 'Europe/London'

/** How far local time is ahead of UTC over a stretch of about a hundred days, and where in it that changes. */
interface Stretch { readonly offset: number; readonly changes: readonly { readonly at: number; readonly offset: number }[] }

const stretchMs = 2 ** 33

// Temporal knows the zone but is slow; rules ask hundreds of thousands of times. So it is asked once for each stretch.
const stretch = remember(4_000, (n: number): Stretch => {
  const start = Temporal.Instant.fromEpochMilliseconds(n * stretchMs).toZonedDateTimeISO(zone)
  const changes: { at: number; offset: number }[] = []
  let next = start.getTimeZoneTransition('next')
  while (next && next.epochMilliseconds < (n + 1) * stretchMs) {
    changes.push({ at: next.epochMilliseconds, offset: next.offsetNanoseconds / 1e6 })
    next = next.getTimeZoneTransition('next')
  }
  return { offset: start.offsetNanoseconds / 1e6, changes }
})

/** Milliseconds that local time is ahead of UTC at a moment. */
function offsetAt(ms: number): number {
  const found = stretch(Math.floor(ms / stretchMs))
  let offset = found.offset
  for (const change of found.changes) if (ms >= change.at) offset = change.offset
  return offset
}

/** How far local time is ahead all through a month, in UTC, and a day to each side, by months since 1970: 'changes' when it changes. */
const offsetOf = rememberFrom0(1_600, (month): number | 'changes' => {
  const first = Date.UTC(1970, month, 1), offset = offsetAt(first - dayMs)
  for (let day = 0; day <= 32; day++) if (offsetAt(first + day * dayMs) !== offset) return 'changes'
  return offset
})
const offsetInMonth = (moment: Instant): number | 'changes' => offsetOf((yearOf(moment) - 1970) * 12 + monthNumberOf(moment) - 1)

/**
 * The moments at which local clocks showed this reading (milliseconds, as if the reading were UTC): one; two, in order,
 * when the clocks went back over it; none when they went forward over it.
 */
function momentsShowing(reading: number): readonly number[] {
  const before = offsetAt(reading - dayMs)
  const after = offsetAt(reading + dayMs)
  const offsets = before === after ? [before] : [before, after]
  return offsets.map((o) => reading - o).filter((ms) => offsetAt(ms) === reading - ms).sort((a, b) => a - b)
}

// A reading the clocks jumped over is taken as read from a clock nobody had put forward yet.
function firstShowing(reading: number): number {
  const before = offsetAt(reading - dayMs)
  return before === offsetAt(reading + dayMs) ? reading - before : momentsShowing(reading)[0] ?? reading - before
}

const startMs = rememberFrom0(daysKept, (n: number) => firstShowing(n * dayMs))
const startText = rememberFrom0(daysKept, (n: number): Instant => instantOf(startMs(n)))
const endText = rememberFrom0(daysKept, (n: number): Instant => instantOf(startMs(n + 1) - 1))

/** The first moment of a local day. */
export const startOfDay = (of: Day): Instant => startText(dayNumber(of))

/** The last millisecond of a local day: a limit of days is in time up to and including it. */
export const endOfDay = (of: Day): Instant => endText(dayNumber(of))
/** The same of the day so many days after 1970-01-01. */
export const endOfDayNumbered: (n: number) => Instant = endText

/** The local day a moment falls in. */
export const dayOf = (moment: Instant): Day => dayNumbered(dayNumberOf(moment))

/** The same, in days since 1970-01-01. */
export function dayNumberOf(moment: Instant): number {
  const inUtc = dayNumber(moment)
  // Local time has been level with UTC or an hour ahead since 1972, so before eleven at night both show the same day.
  if (inUtc > 730 && (moment.charCodeAt(11) !== 50 || moment.charCodeAt(12) !== 51)) return inUtc
  const ms = msOf(moment)
  return Math.floor((ms + offsetAt(ms)) / dayMs)
}

const localText = /^(\d{4}-\d{2}-\d{2}) ([01]\d|2[0-3]):([0-5]\d)$/

/** A local reading `2026-11-21 22:40` as milliseconds as if it were UTC; throws on anything else. */
function readingOf(text: string): number {
  const [, date, hours, minutes] = localText.exec(text) ?? []
  if (!date) throw new RangeError(`not a local time: ${JSON.stringify(text)} (wanted 2026-11-21 22:40)`)
  return dayNumber(day(date)) * dayMs + Number(hours) * hourMs + Number(minutes) * minuteMs
}

/**
 * The moment of a local time `2026-11-21 22:40`. A time that came twice, as the clocks went back, is taken as the
 * first; one the clocks jumped over, as an hour later by the new time. `when` keeps the doubt instead.
 */
export const londonToInstant = (text: string): Instant => instantOf(firstShowing(readingOf(text)))

/** Every moment a local time could be: one, or two on the night the clocks go back. */
export function londonMoments(text: string): { readonly first: Instant; readonly last: Instant } {
  const reading = readingOf(text)
  return { first: instantOf(firstShowing(reading)), last: instantOf(momentsShowing(reading).at(-1) ?? firstShowing(reading)) }
}

/** The local time of a moment to the minute, as `londonToInstant` reads it: `2026-11-21 22:40`. */
export function londonText(moment: Instant): string {
  const ms = msOf(moment)
  return instantOf(ms + offsetAt(ms)).slice(0, 16).replace('T', ' ')
}

/** A length to move a moment by. Exactly one unit. */
export type Step = { readonly minutes: number } | { readonly hours: number } | { readonly days: number }

/**
 * A moment moved on. Minutes and hours are real ones. Days keep the local time of day, so a day is 23 or 25 hours
 * when the clocks change in it.
 */
export function addInstant(moment: Instant, by: Step): Instant {
  if ('days' in by) {
    // From a month in which the clocks never change to another with the same time, only the date changes.
    const offset = offsetInMonth(moment), at = `${dayNumbered(dayNumber(moment) + by.days)}${moment.slice(10)}` as Instant
    if (offset !== 'changes' && offsetInMonth(at) === offset) return at
  }
  if ('hours' in by && by.hours === 0) return moment
  const ms = msOf(moment)
  if ('minutes' in by) return instantOf(ms + by.minutes * minuteMs)
  if ('hours' in by) return instantOf(ms + by.hours * hourMs)
  return instantOf(firstShowing(ms + offsetAt(ms) + by.days * dayMs))
}

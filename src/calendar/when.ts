import { addDays, addMonths } from './days.ts'
import { dayOf, endOfDay, londonMoments, londonToInstant, startOfDay } from './london.ts'
import { remember } from './remember.ts'
import { day, month, yearOf } from './text.ts'
import type { Day, Instant, Month, When } from './types.ts'
import { sayDay, sayTime } from './words.ts'

const aboutText = /^about (\d{4}-\d{2}-\d{2}) (\d{2}:\d{2})\/(\d{2}:\d{2})$/

/**
 * Reads a time as people write it in cases and stories: local time `2026-11-21 22:40`, day `2026-11-21`, month `2026-11`,
 * or `about 2026-11-21 21:30/22:30` (the second is on the next day when it is the earlier reading). A local time that
 * came twice, as the clocks went back, is kept as both. Throws on anything else.
 */
export function when(text: string): When {
  if (text.length === 7) return { month: month(text) }
  if (text.length === 10) return { day: day(text) }
  if (text.startsWith('about')) return about(text)
  const { first, last } = londonMoments(text)
  if (first === last) return { at: first }
  return { about: { from: first, to: last, says: `${dated(dayOf(first))}, ${sayTime(first)}, the night the clocks went back` } }
}

function about(text: string): When {
  const [, date = '', start = '', end = ''] = aboutText.exec(text) ?? []
  if (!date) throw new RangeError(`not a time: ${JSON.stringify(text)} (wanted about 2026-11-21 21:30/22:30)`)
  const lastDay = end < start ? addDays(day(date), 1) : day(date)
  const first = londonToInstant(`${date} ${start}`)
  const last = londonMoments(`${lastDay} ${end}`).last
  // A reading the clocks jumped over is taken as later than the one an hour after it.
  const [from, to] = first <= last ? [first, last] : [last, first]
  return { about: { from, to, says: `${dated(dayOf(from))}, between ${sayTime(from)} and ${sayTime(to)}` } }
}

// Words that are kept must still say which day they mean in years to come.
const dated = (of: Day): string => `${sayDay(of)} ${yearOf(of)}`

const firstDay = (of: Month): Day => `${of}-01` as Day
const lastDay = remember(2_000, (of: Month): Day => addDays(addMonths(firstDay(of), 1), -1))

/** The earliest moment it could have been. */
export const earliest = (w: When): Instant =>
  'at' in w ? w.at : 'day' in w ? startOfDay(w.day) : 'month' in w ? startOfDay(firstDay(w.month)) : w.about.from

/** The latest moment it could have been, inclusive: the last millisecond of a day or a month. */
export const latest = (w: When): Instant =>
  'at' in w ? w.at : 'day' in w ? endOfDay(w.day) : 'month' in w ? endOfDay(lastDay(w.month)) : w.about.to

/**
 * One moment to stand for it where one must be chosen (sorting, drawing): itself when exact, else noon of its first
 * local day, or the nearest moment to that noon it could have been. Never for deciding whether something was in time.
 */
export function instantAt(w: When): Instant {
  if ('at' in w) return w.at
  const [from, to] = [earliest(w), latest(w)]
  const noon = londonToInstant(`${dayOf(from)} 12:00`)
  return noon < from ? from : noon > to ? to : noon
}

/** The local day it was on, or null when that could be more than one day. */
export function dayIn(w: When): Day | null {
  if ('day' in w) return w.day
  if ('at' in w) return dayOf(w.at)
  const first = dayOf(earliest(w))
  return first === dayOf(latest(w)) ? first : null
}

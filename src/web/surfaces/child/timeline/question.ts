import { addDays, dayOf, londonText, londonToInstant, startOfDay, type Instant } from '../../../../calendar/index.ts'
import type { AsKnown } from '../../../../readings/chronology/index.ts'
import { dayOfBoxes } from '../../day-from.ts'

/** What the page is asked: the record as it is now, or as it was known at a moment, by one of two meanings of known. */
export interface Question {
  readonly as: AsKnown
  /** Null: now. */
  readonly at: Instant | null
  /** Show what is known now beside what was known then. */
  readonly beside: boolean
}

/** The form as it was filled in, to show again. */
export interface Asked {
  readonly day: string
  readonly month: string
  readonly year: string
  readonly time: string
  readonly as: AsKnown
  readonly beside: boolean
}
export interface Wrong { readonly field: 'day' | 'time' | 'from' | 'to'; readonly says: string }

type Query = { readonly [name: string]: string }

export type Parsed = { readonly question: Question } | { readonly wrong: Wrong } | { readonly moment: Query }

const notYet: Wrong = { field: 'day', says: 'That moment has not come yet. Choose one before now.' }

/**
 * Reads the address: `recorded` or `learned` with a local time, or the form's own boxes, which lead to such an address
 * (`moment`) so that it can be kept and sent.
 */
export function questionIn(query: Query, now: Instant): Parsed {
  const beside = query['beside'] === '1'
  if (query['on-day'] !== undefined || query['time'] !== undefined) return fromForm(query, now)
  for (const as of ['recorded', 'learned'] as const) {
    const text = query[as]
    if (!text) continue
    const at = instantIn(text)
    if (at === null) return { wrong: { field: 'day', says: 'Write the day as 20 11 2026, and the time as 5:00pm.' } }
    if (at > now) return { wrong: notYet }
    return { question: { as, at, beside } }
  }
  return { question: { as: 'recorded', at: null, beside: false } }
}

function instantIn(text: string): Instant | null {
  try { return londonToInstant(text.replace('T', ' ').slice(0, 16)) } catch { return null }
}

function fromForm(query: Query, now: Instant): Parsed {
  const { day: d, month: m, year: y, time, as, beside } = askedIn(query)
  if (d + m + y === '') return { wrong: { field: 'day', says: 'Enter the day you want to look at.' } }
  const on = dayOfBoxes(d, m, y)
  if (on === null) return { wrong: { field: 'day', says: 'That is not a day in the calendar. Write it as 20 11 2026.' } }
  const clock = timeIn(time)
  if (clock === null) return { wrong: { field: 'time', says: 'Write the time as 5:00pm or 17:00.' } }
  if (startOfDay(on) > now || (instantIn(`${on} ${clock}`) ?? now) > now) return { wrong: notYet }
  return { moment: { [as]: `${on}T${clock}`, ...(beside ? { beside: '1' } : {}) } }
}

/** A time as people write it, as `17:00`: '5:00pm', '5pm', '17.00', '1700'. Left empty, the end of the day. */
export function timeIn(text: string): string | null {
  const tidy = text.trim().toLowerCase().replaceAll(/\s/g, '').replace('.', ':')
  if (tidy === '') return '23:59'
  if (tidy === 'midday' || tidy === 'noon') return '12:00'
  const found = /^(\d{1,2}):?(\d{2})?(am|pm)?$/.exec(tidy)
  if (!found) return null
  const half = found[3], hours = Number(found[1]), minutes = Number(found[2] ?? '0')
  if (minutes > 59 || hours > 23 || (half && (hours < 1 || hours > 12))) return null
  if (!half && found[2] === undefined) return null
  const whole = half === 'pm' ? (hours % 12) + 12 : half === 'am' ? hours % 12 : hours
  return `${String(whole).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`
}

/** What stands in the form's boxes. */
export function askedIn(query: Query): Asked {
  const as: AsKnown = query['as'] === 'learned' || query['learned'] ? 'learned' : 'recorded'
  const box = (name: string): string => (query[name] ?? '').trim().slice(0, 20)
  return { day: box('on-day'), month: box('on-month'), year: box('on-year'), time: box('time'), as, beside: query['beside'] === '1' }
}

/** A moment as the boxes hold it. */
export function boxesOf(at: Instant, time: string): Pick<Asked, 'day' | 'month' | 'year' | 'time'> {
  const text = londonText(at)
  return { day: String(Number(text.slice(8, 10))), month: String(Number(text.slice(5, 7))), year: text.slice(0, 4), time }
}

/** The local time an address holds for a moment: `2026-11-20T17:00`. */
export const inAddress = (at: Instant): string => londonText(at).slice(0, 16).replace(' ', 'T')

/** Five in the afternoon of the day before: what was known while there was still a day to act. */
export const dayBefore = (at: Instant): Instant => londonToInstant(`${addDays(dayOf(at), -1)} 17:00`)

import { day, dayOf, earliest, instant, when, type Day, type When } from '../../../calendar/index.ts'
import { readDay } from '../../days.ts'

/** In which order somebody said that a column writes its days: `05/03/2025` is 5 March day first, and 3 May month first. */
export type DayOrder = 'dmy' | 'mdy' | 'ymd'
export const dayOrders: readonly DayOrder[] = ['dmy', 'mdy', 'ymd']

const months = ['january', 'february', 'march', 'april', 'may', 'june', 'july', 'august', 'september', 'october', 'november', 'december']
const timed = /^(.*?)(?:(?:\s*[T,]\s*|\s+)(\d{1,2}[:.]\d{2}(?:[:.]\d{2}(?:\.\d+)?)?\s?(?:am|pm)?))?$/i
const clock = /^(\d{1,2})[:.](\d{2})(?:[:.]\d{2}(?:\.\d+)?)?\s?(am|pm)?$/i
const ofGreenwich = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2})(?::\d{2}(?:\.\d+)?)?Z$/
const parted = /^(\d{1,2})[/. -](\d{1,2})[/. -](\d{4}|\d{2})$/
const yearFirst = /^(\d{4})[/. -]?(\d{2})[/. -]?(\d{2})$/
const inOneRun = /^(\d{2})(\d{2})(\d{4})$/
const weekday = /^(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*\.?,?\s+/i
const named = /^(?:(\d{1,2})(?:st|nd|rd|th)?[\s./-]+([a-z]{3,9})|([a-z]{3,9})\.?[\s./-]+(\d{1,2})(?:st|nd|rd|th)?)[\s.,/-]+(\d{4}|\d{2})$/i
/** How a spreadsheet writes that it has a day and no time. */
const noTime = /^0{1,2}[:.]00([:.]00(\.0+)?)?$/
/** Years written with two figures: from 50 on those of the last century. */
const lastOfThisCentury = 49

/**
 * Reads a moment to the minute, in local time unless it says otherwise; a day where no time of day is written. `order`: how somebody said the
 * column is written, which also lets years of two figures, names of months and `20250305` be read. Left out, only what can mean nothing
 * else to a British reader is. Null: it cannot be read.
 */
export function readMoment(text: string, order?: DayOrder): When | null {
  const [, utcDay, utcTime] = ofGreenwich.exec(text) ?? []
  if (utcDay && utcTime) { try { return { at: instant(`${day(utcDay)}T${utcTime}:00.000Z`) } } catch { return null } }
  const [, date = '', time] = timed.exec(text) ?? [], of = dateIn(date.trim(), order)
  if (of === null || time === undefined || noTime.test(time)) return of && { day: of }
  const at = timeIn(time)
  return at === null ? null : when(`${of} ${at}`)
}

/** The same as a day: a time behind it is left off. */
export function readDayAs(text: string, order?: DayOrder): Day | null {
  const found = readMoment(text, order)
  return found && ('day' in found ? found.day : dayOf(earliest(found)))
}

function dateIn(text: string, order?: DayOrder): Day | null {
  const plain = yearFirst.exec(text)
  if (order === undefined) return readDay(text)?.day ?? null
  // Four figures first are a year in every order; `20250305` only where somebody said so.
  if (plain && (order === 'ymd' || /\D/.test(text))) return made(plain[1], plain[2], plain[3])
  const [, a, b, y] = parted.exec(text) ?? inOneRun.exec(text) ?? []
  if (a !== undefined) {
    if (order === 'ymd') return a.length === 2 && y?.length === 2 ? made(full(a), b, y) : null
    return order === 'dmy' ? made(full(y), b, a) : made(full(y), a, b)
  }
  return inWords(text.replace(weekday, '')) ?? readDay(text)?.day ?? null
}

function inWords(text: string): Day | null {
  const [, before, name, nameFirst, after, year] = named.exec(text) ?? [], word = (name ?? nameFirst ?? '').toLowerCase()
  const month = word === 'sept' ? 9 : months.findIndex((m) => m === word || m.slice(0, 3) === word) + 1
  return month === 0 ? null : made(full(year), String(month), before ?? after)
}

const full = (year = ''): string => (year.length === 2 ? `${Number(year) > lastOfThisCentury ? 19 : 20}${year}` : year)

function made(year = '', month = '', date = ''): Day | null {
  try { return day(`${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`) } catch { return null }
}

/** A time of day as `22:05`; seconds are left off. */
function timeIn(text: string): string | null {
  const [, h, m, half] = clock.exec(text) ?? [], asked = Number(h), minutes = Number(m)
  const hours = half ? (asked % 12) + (half.toLowerCase() === 'pm' ? 12 : 0) : asked
  return h === undefined || minutes > 59 || hours > 23 || (half && (asked < 1 || asked > 12)) ? null : `${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`
}

import { dayMs } from './moment.ts'
import { rememberFrom0 } from './remember.ts'
import { dayOfMonth, daysInMonth, monthNumberOf, yearOf } from './text.ts'
import type { Day, Instant } from './types.ts'

/** The first day of each month of two centuries, by months since January 1900. */
const firsts = Int32Array.from({ length: 2400 }, (_, month) => Date.UTC(1900, month, 1) / dayMs)

/** The first day of a month, by months since the year 0. */
function firstOf(month: number): number {
  const known = firsts[month - 1900 * 12]
  if (known !== undefined) return known
  const year = Math.floor(month / 12)
  return Date.parse(`${String(year).padStart(4, '0')}-${String(month - year * 12 + 1).padStart(2, '0')}-01`) / dayMs
}

const monthOf = (of: Day | Instant): number => yearOf(of) * 12 + monthNumberOf(of) - 1

/** Days since 1970-01-01, so that days can be counted without clocks or zones. Of a moment: the day it was in UTC. */
export const dayNumber = (of: Day | Instant): number => firstOf(monthOf(of)) + dayOfMonth(of) - 1

/** So many days from 1970 on are kept once they were asked for: until 2106. */
export const daysKept = 50_000

/** The day so many days after 1970-01-01; throws outside the years 0001 to 9999. */
export const dayNumbered: (n: number) => Day = rememberFrom0(daysKept, (n: number) => {
  const text = new Date(n * dayMs).toISOString()
  if (text.length !== 24 || text < '0001') throw new RangeError(`outside the years 0001 to 9999: ${text}`)
  return text.slice(0, 10) as Day
})

/** Monday 1 to Sunday 7. 1970-01-01 was a Thursday. */
export const weekdayOf = (n: number): number => ((((n + 3) % 7) + 7) % 7) + 1

/** The day `n` days later, or earlier when `n` is negative. */
export const addDays = (from: Day, n: number): Day => dayNumbered(dayNumber(from) + n)

/** Days from `a` to `b`: 1 for tomorrow, 0 for the same day, negative when `b` comes first. */
export const daysBetween = (a: Day, b: Day): number => dayNumber(b) - dayNumber(a)

/**
 * The same date `n` months later (or earlier). When that month is too short, its last day: a month after 31 January
 * is 28 or 29 February, which is how a period of months is counted from the corresponding date in English law
 * (Dodds v Walker [1981] 1 WLR 1027).
 */
export function addMonths(from: Day, n: number): Day {
  const months = monthOf(from) + n, year = Math.floor(months / 12)
  if (year < 1 || year > 9999) throw new RangeError(`outside the years 0001 to 9999: ${n} months from ${from}`)
  return dayNumbered(firstOf(months) + Math.min(dayOfMonth(from), daysInMonth(year, months - year * 12 + 1)) - 1)
}

/**
 * Whole years and months lived. The age changes as the birthday begins; somebody born on 29 February is a year older
 * on 1 March in a short year. Before birth both are zero or negative: the whole months still to go.
 */
export function ageOn(born: Day, on: Day): { readonly years: number; readonly months: number } {
  const months = on >= born ? wholeMonths(born, on) : 0 - wholeMonths(on, born)
  const years = (months - months % 12) / 12
  return { years, months: months - years * 12 }
}

const wholeMonths = (from: Day, to: Day): number =>
  (yearOf(to) - yearOf(from)) * 12 + monthNumberOf(to) - monthNumberOf(from) - (dayOfMonth(to) < dayOfMonth(from) ? 1 : 0)

import type { Day, Instant, Month } from './types.ts'

const dayText = /^\d{4}-\d{2}-\d{2}$/
const monthText = /^\d{4}-(0[1-9]|1[0-2])$/
const instantText = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/

/** Days in a month (1 to 12) of the Gregorian calendar. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

/** A number out of figures. Read one by one, because millions of dates are read and cutting a text costs more. */
function digits(text: string, from: number, to: number): number {
  let number = 0
  for (let at = from; at < to; at++) number = number * 10 + text.charCodeAt(at) - 48
  return number
}

/** The year, month and day written in a Day, or at the start of an Instant. */
export const yearOf = (text: Day | Instant | Month): number => digits(text, 0, 4)
/** The month (1 to 12) written in a Day, Month or Instant. */
export const monthNumberOf = (text: Day | Instant | Month): number => digits(text, 5, 7)
/** The day of the month written in a Day or Instant. */
export const dayOfMonth = (text: Day | Instant): number => digits(text, 8, 10)

function isRealDay(text: string): boolean {
  const month = digits(text, 5, 7)
  const date = digits(text, 8, 10)
  return month >= 1 && month <= 12 && date >= 1 && date <= daysInMonth(digits(text, 0, 4), month)
}

/** A day from `2026-11-21`; throws unless the text is exactly that form and the day exists. */
export function day(text: string): Day {
  if (!dayText.test(text) || !isRealDay(text)) throw new RangeError(`not a day: ${JSON.stringify(text)} (wanted 2026-11-21)`)
  return text as Day
}

/** A month from `2026-11`; throws on anything else. */
export function month(text: string): Month {
  if (!monthText.test(text)) throw new RangeError(`not a month: ${JSON.stringify(text)} (wanted 2026-11)`)
  return text as Month
}

/** An instant from `2026-11-21T22:40:00.000Z`; throws unless it is UTC, to the millisecond, and exists. */
export function instant(text: string): Instant {
  const exists = instantText.test(text) && isRealDay(text)
    && digits(text, 11, 13) < 24 && digits(text, 14, 16) < 60 && digits(text, 17, 19) < 60
  if (!exists) throw new RangeError(`not an instant: ${JSON.stringify(text)} (wanted 2026-11-21T22:40:00.000Z)`)
  return text as Instant
}

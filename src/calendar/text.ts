import type { Day, Instant, Month } from './types.ts'

const dayText = /^\d{4}-\d{2}-\d{2}$/
const monthText = /^\d{4}-(0[1-9]|1[0-2])$/
const instantText = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/

/** Days in a month (1 to 12) of the Gregorian calendar. */
export function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31
}

/** A number of two figures. Read one by one, because millions of dates are read and cutting a text costs more. */
const twoDigits = (text: string, at: number): number => text.charCodeAt(at) * 10 + text.charCodeAt(at + 1) - 528
const fourDigits = (text: string): number => twoDigits(text, 0) * 100 + twoDigits(text, 2)

/** The year, month and day written in a Day, or at the start of an Instant. */
export const yearOf = (text: Day | Instant | Month): number => fourDigits(text)
/** The month (1 to 12) written in a Day, Month or Instant. */
export const monthNumberOf = (text: Day | Instant | Month): number => twoDigits(text, 5)
/** The day of the month written in a Day or Instant. */
export const dayOfMonth = (text: Day | Instant): number => twoDigits(text, 8)

function isRealDay(text: string): boolean {
  const month = twoDigits(text, 5)
  const date = twoDigits(text, 8)
  return month >= 1 && month <= 12 && date >= 1 && date <= daysInMonth(fourDigits(text), month)
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
    && twoDigits(text, 11) < 24 && twoDigits(text, 14) < 60 && twoDigits(text, 17) < 60
  if (!exists) throw new RangeError(`not an instant: ${JSON.stringify(text)} (wanted 2026-11-21T22:40:00.000Z)`)
  return text as Instant
}

import {
  addDays, addInstant, day, dayOf, daysBetween, isWorkingDay, londonText, londonToInstant, type Day, type Instant,
} from '../../src/calendar/index.ts'
import type { Dice } from './dice.ts'

const two = (n: number): string => String(n).padStart(2, '0')

/** A local time of a day: `at(day, '09:30')`. */
export const at = (day: Day, time: string): Instant => londonToInstant(`${day} ${time}`)

/** Some minute of a day between two local times, both in the same day. */
export function between(dice: Dice, day: Day, from: string, to: string): Instant {
  const minutes = (t: string): number => Number(t.slice(0, 2)) * 60 + Number(t.slice(3))
  const m = dice.int(minutes(from), minutes(to))
  return at(day, `${two(Math.floor(m / 60))}:${two(m % 60)}`)
}

/** Monday 1 to Sunday 7. The first of 2024 was a Monday. */
export const weekday = (of: Day): number => ((((daysBetween(day('2024-01-01'), of) % 7) + 7) % 7)) + 1

/** Whether offices are open. Beyond the table of bank holidays a weekday is taken for a working day. */
export const isOfficeDay = (day: Day): boolean => isWorkingDay(day, 'england') !== 'no'

/** The `n`th office day after a day, or before it when `n` is negative; with 0 the day itself, or the next office day. */
export function officeDay(from: Day, n: number): Day {
  const step = n < 0 ? -1 : 1
  let day = from
  if (n === 0) {
    while (!isOfficeDay(day)) day = addDays(day, 1)
    return day
  }
  for (let left = Math.abs(n); left > 0;) {
    day = addDays(day, step)
    if (isOfficeDay(day)) left--
  }
  return day
}

/** The first moment at or after this one at which an office is open, and some minutes on. */
export function atTheOffice(dice: Dice, from: Instant): Instant {
  const day = dayOf(from)
  const time = londonText(from).slice(11)
  if (isOfficeDay(day) && time >= '08:30' && time < '17:00') return from
  const next = time < '08:30' && isOfficeDay(day) ? day : officeDay(day, 1)
  return between(dice, next, '08:45', '10:30')
}

export const later = (from: Instant, minutes: number): Instant => addInstant(from, { minutes })

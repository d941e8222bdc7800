import { dayNumber, weekdayOf } from './days.ts'
import { dayOf, londonText } from './london.ts'
import { dayOfMonth, monthNumberOf, yearOf } from './text.ts'
import type { Day, Instant, Month, When } from './types.ts'

const weekdays = ['Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday']
const months = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December']

const weekday = (of: Day): string => weekdays[weekdayOf(dayNumber(of)) - 1] ?? ''
const monthName = (of: Day | Month): string => months[monthNumberOf(of) - 1] ?? ''

/** 'Tue 24 Nov'; with `now`, 'Mon 24 Nov 2025' when that is not this year. */
export function sayDay(of: Day, now?: Instant): string {
  const short = `${weekday(of).slice(0, 3)} ${dayOfMonth(of)} ${monthName(of).slice(0, 3)}`
  return now === undefined || yearOf(dayOf(now)) === yearOf(of) ? short : `${short} ${yearOf(of)}`
}

/** '24 November 2026'. */
export const sayDate = (of: Day): string => `${dayOfMonth(of)} ${monthName(of)} ${yearOf(of)}`

/** 'Tuesday 24 November 2026'. */
export const sayLongDay = (of: Day): string => `${weekday(of)} ${sayDate(of)}`

/** Local time: '8:42am', '10pm', 'midday', 'midnight'. Twelve o'clock is named because people read '12am' both ways. */
export function sayTime(at: Instant): string {
  const time = londonText(at).slice(11)
  if (time === '12:00') return 'midday'
  if (time === '00:00') return 'midnight'
  const hours = Number(time.slice(0, 2))
  const minutes = time.slice(3)
  return `${hours % 12 === 0 ? 12 : hours % 12}${minutes === '00' ? '' : `:${minutes}`}${hours < 12 ? 'am' : 'pm'}`
}

/** 'Sat 21 Nov, 10:40pm'. Midnight says which end of the day it is. */
export function sayMoment(at: Instant, now?: Instant): string {
  const time = sayTime(at)
  return `${sayDay(dayOf(at), now)}, ${time === 'midnight' ? 'midnight as the day began' : time}`
}

/** 'Sat 21 Nov, 10:40pm', 'Sat 21 Nov', 'November 2026', or the writer's own words. Never more exact than what was written. */
export function sayWhen(w: When, now?: Instant): string {
  if ('at' in w) return sayMoment(w.at, now)
  if ('day' in w) return sayDay(w.day, now)
  return 'month' in w ? `${monthName(w.month)} ${yearOf(w.month)}` : w.about.says
}

const count = (n: number, one: string): string => `${n} ${one}${n === 1 ? '' : 's'}`

/**
 * '3 hours 40 minutes'; from two days up, '2 days 5 hours', a day being 24 hours. Part-minutes are dropped, and a length
 * has no direction: the caller says 'late' or 'left'.
 */
export function sayLength(minutes: number): string {
  const whole = Math.floor(Math.abs(minutes))
  if (whole < 1) return 'less than a minute'
  const [large, small] = whole < 48 * 60
    ? [count(Math.floor(whole / 60), 'hour'), count(whole % 60, 'minute')]
    : [count(Math.floor(whole / 1440), 'day'), count(Math.floor((whole % 1440) / 60), 'hour')]
  return [large, small].filter((part) => !part.startsWith('0 ')).join(' ')
}

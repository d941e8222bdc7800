import { day, dayIn, dayOf, earliest, endOfDay, latest, month, startOfDay, type When } from '../../../../../calendar/index.ts'
import { readDay } from '../../../../../returns/index.ts'

const form = /^(\d{1,2}|zz)\/(\d{1,2}|zz)\/(\d{4}|zzzz)$/i
const isUnknown = (part: string): boolean => /^z/i.test(part)

/** What a date says whose parts may be unknown (`zz/04/2024`): a day, a month or a year; `unknown` for all three; null when it is no date. A day whose month is unknown says its year. */
export function partlyKnown(text: string): When | 'unknown' | null {
  const [, date = '', monthOf = '', year = ''] = form.exec(text) ?? []
  if (!year || !(isUnknown(date) || isUnknown(monthOf) || isUnknown(year))) {
    const whole = readDay(text)
    return whole ? { day: whole.day } : null
  }
  if (isUnknown(year)) return 'unknown'
  if (year < '1900') return null
  if (isUnknown(monthOf)) return { about: { from: startOfDay(day(`${year}-01-01`)), to: endOfDay(day(`${year}-12-31`)), says: `some time in ${year}` } }
  return Number(monthOf) >= 1 && Number(monthOf) <= 12 ? { month: month(`${year}-${monthOf.padStart(2, '0')}`) } : null
}

/** The same as the return has it: `zz` for what is not known. */
export function sayPartlyKnown(at: When): string {
  const first = dayOf(earliest(at)), last = dayOf(latest(at)), [year = '', monthOf = '', date = ''] = first.split('-')
  if (dayIn(at)) return `${date}/${monthOf}/${year}`
  if (first.slice(0, 7) === last.slice(0, 7)) return `zz/${monthOf}/${year}`
  return first.slice(0, 4) === last.slice(0, 4) ? `zz/zz/${year}` : 'zz/zz/zzzz'
}

import { day, type Day } from '../../../../../calendar/index.ts'
import { readDay } from '../../../../../returns/index.ts'

const form = /^(\d{1,2}|zz)\/(\d{1,2}|zz)\/(\d{4}|zzzz)$/i
const known = (part: string | undefined, unknown: string): string => (part && !/^z/i.test(part) ? part : unknown)

/** The earliest day that a date may be whose day, month or year may be unknown (`zz/zz/2019`). Null when it is not such a date. */
export function earliestDay(text: string): Day | null {
  const [, date, month, year] = form.exec(text) ?? []
  if (!year) return null
  const read = readDay(`${known(date, '01')}/${known(month, '01')}/${known(year, '2000')}`)
  return read && (/^z/i.test(year) ? day('0001-01-01') : read.day)
}

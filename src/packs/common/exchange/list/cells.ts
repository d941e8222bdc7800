import { addDays, day, instant, when, type Day, type When } from '../../../../calendar/index.ts'
import { readDay } from '../../../../returns/index.ts'

const dated = /^(\d{1,2}[/.-]\d{1,2}[/.-]\d{4}|\d{4}-\d{2}-\d{2})(?:[ T,]+(.+))?$/
const clock = /^(\d{1,2})[:.](\d{2})(?:[:.]\d{2}(?:\.\d+)?)? ?(am|pm)?$/i
const fourFigures = /^(\d{2})(\d{2})(?: ?(?:hrs?|hours))?$/i
const ofGreenwich = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2})(?::\d{2}(?:\.\d+)?)?Z$/
/** A spreadsheet's day number with the part of the day behind it. */
const serial = /^(\d{5})(\.\d+)$/
const spreadsheetNought = day('1899-12-30')
/** How a spreadsheet writes that it has a day and no time. */
const noTime = /^00:00(:00(\.0+)?)?$/

/** Reads a date; a time behind it is left off. Null: it cannot be read. */
export const dayOfCell = (text: string): Day | null => readDay(dated.exec(text)?.[1] ?? text)?.day ?? null

/** A time of day as `22:05`: from 22:05, 22.05, 22:05:31, 2205, 10:05 pm. Seconds are left off. Null: it cannot be read. */
export function timeOfCell(text: string): string | null {
  const [, h, m, half] = clock.exec(text) ?? fourFigures.exec(text) ?? [], minutes = Number(m)
  const asked = Number(h), hours = half ? (asked % 12) + (half.toLowerCase() === 'pm' ? 12 : 0) : asked
  return h === undefined || minutes > 59 || hours > 23 || (half && (asked < 1 || asked > 12)) ? null : `${String(hours).padStart(2, '0')}:${String(minutes).padStart(2, '0')}`
}

/**
 * Reads a moment to the minute, in local time unless it says otherwise; a day where no time of day is written. `time`: what stands in a column
 * of its own for the time of day. Null: it cannot be read.
 */
export function momentOfCell(text: string, time: string | null = null): When | null {
  const [, utcDay = '', utcTime = ''] = ofGreenwich.exec(text) ?? [], [, days, part] = serial.exec(text) ?? []
  if (utcDay) return dayOfCell(utcDay) === null || timeOfCell(utcTime) === null ? null : { at: instant(`${utcDay}T${utcTime}:00.000Z`) }
  if (days !== undefined) return ofSheet(Number(days), Number(part))
  const of = dayOfCell(text), behind = dated.exec(text)?.[2]?.trim() ?? null, beside = time ?? (behind !== null && noTime.test(behind) ? null : behind)
  if (of === null || beside === null) return of && { day: of }
  const at = timeOfCell(beside)
  return at === null ? null : when(`${of} ${at}`)
}

function ofSheet(days: number, part: number): When {
  const minutes = Math.round(part * 1440), of = addDays(spreadsheetNought, days + Math.floor(minutes / 1440)), rest = minutes % 1440
  return when(`${of} ${String(Math.floor(rest / 60)).padStart(2, '0')}:${String(rest % 60).padStart(2, '0')}`)
}

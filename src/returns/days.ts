import { addDays, day, type Day } from '../calendar/index.ts'

/** How a date was written: as the returns ask (UK or ISO), or as a spreadsheet stores it. */
export type Written = 'uk' | 'iso' | 'serial'
export interface ReadDay { readonly day: Day; readonly written: Written }

const uk = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})(?:[ T]00:00(?::00)?(?:\.0+)?)?$/
const iso = /^(\d{4})-(\d{2})-(\d{2})(?:[ T]00:00(?::00)?(?:\.0+)?Z?)?$/
const serial = /^\d{5}(?:\.0+)?$/
/** Day nought of a spreadsheet. Right from 1 March 1900 on, before which spreadsheets count a day that never was. */
const spreadsheetNought = day('1899-12-30')

/**
 * Reads a date: `5/4/2025`, `05-04-2025`, `2025-04-05`, either with midnight after it, or a spreadsheet's day number from 1954 to
 * 2119. Null for anything else: two-digit years and month names are not guessed at.
 */
export function readDay(text: string): ReadDay | null {
  const u = uk.exec(text)
  if (u) return made(u[3], u[2], u[1], 'uk')
  const i = iso.exec(text)
  if (i) return made(i[1], i[2], i[3], 'iso')
  const number = serial.test(text) ? Number.parseInt(text, 10) : 0
  return number >= 20_000 && number <= 80_000 ? { day: addDays(spreadsheetNought, number), written: 'serial' } : null
}

function made(year = '', month = '', date = '', written: Written): ReadDay | null {
  try { return { day: day(`${year}-${month.padStart(2, '0')}-${date.padStart(2, '0')}`), written } } catch { return null }
}

/** Reads dates, each way of writing one once: a file holds few different dates, and equal ones are then the same text in memory. */
export class DayReader {
  readonly #read = new Map<string, ReadDay | null>()
  read(text: string): ReadDay | null {
    const known = this.#read.get(text)
    if (known !== undefined) return known
    const found = readDay(text)
    if (this.#read.size < 200_000) this.#read.set(text, found)
    return found
  }
}

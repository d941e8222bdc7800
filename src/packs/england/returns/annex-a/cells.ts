import { addDays, day } from '../../../../calendar/index.ts'
import { readDay, type Problems } from '../../../../returns/index.ts'
import type { AnyListRow, Holds, List } from './columns.ts'

/** How the cells of a sheet are to be taken: a workbook gives days as numbers, and some count them from 1904. */
export interface Written { readonly workbook: boolean; readonly daysLate: number }

/** Day nought of a spreadsheet, right for every day from 1 March 1900 on. */
const nought = day('1899-12-30')
const number = /^-?\d+(?:\.\d+)?(?:E[+-]?\d+)?$/i
/** What stands in a cell whose formula failed, and what a database writes for nothing. */
const nothing = /^(#N\/A|#REF!|#VALUE!|#NAME\?|#DIV\/0!|#NUM!|#NULL!|NULL)$/i

/** Reads a cell as what its column holds; undefined when it cannot be. A day may have a time behind it, which is left off. */
export function cellOf(holds: Holds, text: string, { workbook, daysLate }: Written): unknown {
  if (holds === 'text') return text
  if (holds === 'id') return number.test(text) && Number(text) >= 1e6 && !/^\d+$/.test(text) ? String(Math.round(Number(text))) : text.replace(/^(\d+)\.0+$/, '$1')
  if (holds === 'number') return number.test(text) && Number(text) >= 0 ? Number(text) : undefined
  if (holds !== 'day') return holds.read(text) ?? undefined
  if (workbook && number.test(text)) { const serial = Math.floor(Number(text)) + daysLate; return serial >= 1 && serial < 110_000 ? addDays(nought, serial) : undefined }
  return readDay(text.replace(/[T ]+\d{1,2}:\d{2}(:\d{2}(\.\d+)?)?Z?$/, ''))?.day
}

/** Makes a row of a list from its cells, and says what could not be read. `columns`: which column stands at each place. */
export function rowOf(list: List, columns: readonly (string | null)[], at: number, cells: readonly (string | undefined)[], written: Written, problems: Problems): AnyListRow {
  const row: { [column: string]: unknown } = { table: list.name, row: at, unreadable: null, ...Object.fromEntries(Object.keys(list.columns).map((c) => [c, null])) }
  columns.forEach((column, i) => {
    const text = (cells[i] ?? '').replaceAll(/[\s\u00a0]+/g, ' ').trim(), holds = column === null ? undefined : list.columns[column]
    if (column === null || holds === undefined || text === '') return
    if (nothing.test(text)) { problems.downColumn(at, column, 'nothing', (n) => `${n === 1 ? 'A cell holds' : `${n} cells hold`} a fault of the spreadsheet or NULL. Read as blank.`); return }
    const value = cellOf(holds, text, written)
    if (value !== undefined) { row[column] = value; return }
    row['unreadable'] = { ...row['unreadable'] as object | null, [column]: text }
    problems.cell(at, column, whyNot(holds), 'unreadable')
  })
  for (const [end, start] of list.ends) backwards(row, end, start, problems)
  return row as unknown as AnyListRow
}

/** A day that is before the one it cannot be before: nobody can tell which is wrong, so it is left out. */
function backwards(row: { [column: string]: unknown }, end: string, start: string, problems: Problems): void {
  const [to, from] = [row[end], row[start]]
  if (typeof to !== 'string' || typeof from !== 'string' || to >= from) return
  row[end] = null
  row['unreadable'] = { ...row['unreadable'] as object | null, [end]: to }
  problems.cell(row['row'] as number, end, `It is before ${start}, so nobody can tell which is wrong. Correct the day and send the file again.`, 'backwards')
}

const whyNot = (holds: Holds): string => holds === 'day' ? 'Not a date that can be read. Write it as day/month/year: 05/04/2025.'
  : holds === 'number' ? 'Not a number.' : 'Not one of the answers Annex A has for this.'

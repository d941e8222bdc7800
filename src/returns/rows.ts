import { DayReader } from './days.ts'
import type { Problems } from './problem.ts'
import type { AnyRow, TableShape } from './table.ts'

const formula = /^[=+@]|^-\D/
/** Whether a text begins as a formula might: looked at first, because a regular expression for each of a million cells is slow. */
const mayBeFormula = (text: string): boolean => { const c = text.charCodeAt(0); return c === 0x3d || c === 0x2b || c === 0x40 || c === 0x2d }

/** Makes a row of one file. `cells` are texts in the order of the file's columns. */
export type MakeRow = (at: number, cells: readonly string[], problems: Problems) => AnyRow

/**
 * Makes the rows of tables from cells of text, saying what could not be read. One maker serves a whole return, so that equal texts
 * are kept once.
 */
export class RowMaker {
  readonly #days = new DayReader()
  readonly #texts = new Map<string, string>()

  /** A maker for one file: `columns` says which column of the shape stands at each place; null is left out. */
  of(shape: TableShape, columns: readonly (string | null)[]): MakeRow {
    const empty: { readonly [column: string]: unknown } = { table: shape.name, row: 0, unreadable: null, ...Object.fromEntries(Object.keys(shape.columns).map((c) => [c, null])) }
    const plan = columns.flatMap((column, i) => (column === null ? [] : [{ i, column, isDay: shape.columns[column] === 'day' }]))
    return (at, cells, problems) => {
      const row: { [column: string]: unknown } = { ...empty, row: at }
      for (const { i, column, isDay } of plan) {
        const cell = cells[i]
        if (cell === undefined || cell === '') continue
        const text = cell.trim()
        if (text === '') continue
        const value = isDay ? this.#day(at, column, text, problems) : this.#text(at, column, text, problems)
        if (value === undefined) row['unreadable'] = { ...row['unreadable'] as object | null, [column]: text }
        else row[column] = value
      }
      return row as unknown as AnyRow
    }
  }

  /** One row by itself. */
  row(shape: TableShape, at: number, columns: readonly (string | null)[], cells: readonly string[], problems: Problems): AnyRow {
    return this.of(shape, columns)(at, cells, problems)
  }

  #day(at: number, column: string, text: string, problems: Problems): string | undefined {
    const found = this.#days.read(text)
    if (!found) {
      if (formula.test(text)) problems.cell(at, column, 'A formula, not a date. Save the file with values only.')
      else problems.cell(at, column, 'Not a date that can be read. Write it as day/month/year: 05/04/2025.')
      return undefined
    }
    if (found.written === 'serial') problems.downColumn(at, column, 'serial', (cells) => `Written as a spreadsheet's day number in ${cells === 1 ? 'one cell' : `${cells} cells`}. Read as a date; the department's system may not.`)
    return found.day
  }

  #text(at: number, column: string, text: string, problems: Problems): string | undefined {
    if (mayBeFormula(text) && formula.test(text)) { problems.cell(at, column, 'A formula, not a value. Save the file with values only.'); return undefined }
    const kept = this.#texts.get(text)
    if (kept !== undefined) return kept
    if (this.#texts.size < 1_000_000) this.#texts.set(text, text)
    return text
  }
}

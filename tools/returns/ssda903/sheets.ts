import type { CaseRows } from '../../../src/packs/england/returns/ssda903/cases.ts'
import { shapes, tableNames, type TableName, type Tables } from '../../../src/packs/england/returns/ssda903/tables.ts'
import { Problems, RowMaker } from '../../../src/returns/index.ts'

/** A row as it stands in a file: texts by column, dates as `05/04/2025`. */
export type Cells<T extends TableName> = NonNullable<CaseRows[T]>[number]
/** The rows of every table of one year. */
export type Sheets = { readonly [T in TableName]: Cells<T>[] }

export const noSheets = (): Sheets => Object.fromEntries(tableNames.map((t) => [t, []])) as unknown as Sheets

/** The rows as a check reads them. */
export function toTables(sheets: Sheets): Tables {
  const maker = new RowMaker(), problems = new Problems('made up')
  return Object.fromEntries(tableNames.map((t) => [t, sheets[t].map((cells, at) => maker.row(shapes[t], at, Object.keys(cells), Object.values(cells) as string[], problems))])) as unknown as Tables
}

export const countRows = (sheets: Sheets): number => tableNames.reduce((sum, t) => sum + sheets[t].length, 0)

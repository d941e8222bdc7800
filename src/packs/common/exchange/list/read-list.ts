import fs from 'node:fs'
import path from 'node:path'
import { readCsv, UnreadableReturn, type Place, type Problem } from '../../../../returns/index.ts'
import { rowKey, type RowAt } from '../../../../returns/exchange/index.ts'
import { columnsOf, type ListShape } from './shape.ts'

/** A row of a list as it came: its cells by our names for its columns. A blank cell is null, and so is one whose column the list has not. */
export interface ListRow<C extends string = string> extends Place {
  readonly cells: { readonly [column in C]: string | null }
  /** What the list itself calls a column. */
  readonly named: (column: C) => string
}

/** A list as it was read: one file or several of one kind. */
export interface ListFiles<C extends string> {
  readonly rows: readonly ListRow<C>[]
  readonly tables: readonly { readonly name: string; readonly columns: readonly string[]; readonly rows: number; readonly file: string }[]
  readonly problems: readonly Problem[]
  /** What stood in a row, for its hash and for showing it. */
  readonly cellsOf: (row: RowAt) => readonly (string | null)[]
}

/** Most rows of a list. A large force has some ten thousand reports of children in a year. */
const mostRows = 1_000_000
const formula = /^[=+@]|^-\D/

/** Reads the CSV files of a folder, or one. Throws `UnreadableReturn` when none of them is such a list. */
export async function readList<C extends string>(from: string, shape: ListShape<C>): Promise<ListFiles<C>> {
  const rows: ListRow<C>[] = [], tables: ListFiles<C>['tables'][number][] = [], problems: Problem[] = [], cells = new Map<string, readonly (string | null)[]>()
  for (const file of filesOf(from)) {
    const name = tables.length === 0 ? shape.name : `${shape.name} ${tables.length + 1}`, before = rows.length
    let columns: readonly (C | null)[] | null = null, names: readonly string[] = []
    const named = (column: C): string => names[columns?.indexOf(column) ?? -1] ?? column
    const told = await readCsv(file, {
      columns: (found, of) => {
        columns = columnsOf(shape, found)
        names = found
        if (columns === null) of.file(`It was not read. ${shape.lacks}`)
        else found.forEach((n, i) => { if (columns?.[i] === null && n !== '') of.file(`The column ${n.slice(0, 60)} says nothing that is kept, and was not read.`, n) })
        return columns !== null
      },
      row: (at, given) => {
        const row = rowOf({ shape, columns: columns ?? [], named }, name, at, given)
        rows.push(row)
        cells.set(rowKey(row), given.map((c) => c.trim() || null))
        return rows.length < mostRows
      },
    })
    problems.push(...told.all())
    if (columns !== null) tables.push({ name, columns: names, rows: rows.length - before, file: path.basename(file) })
  }
  if (rows.length >= mostRows) throw new UnreadableReturn(`More than ${mostRows.toLocaleString('en-GB')} rows. Bring them in in parts.`)
  if (tables.length === 0) throw new UnreadableReturn(`No file is such a list. ${shape.lacks}`)
  return { rows, tables, problems, cellsOf: (row) => cells.get(rowKey(row)) ?? [] }
}

function filesOf(from: string): readonly string[] {
  const stat = fs.statSync(from, { throwIfNoEntry: false })
  if (!stat?.isDirectory()) return [from]
  const files = fs.readdirSync(from).filter((f) => /\.(csv|txt|tsv)$/i.test(f)).toSorted().map((f) => path.join(from, f))
  if (files.length === 0) throw new UnreadableReturn('There is no CSV file. Save the list as CSV, and send that.')
  return files
}

interface Of<C extends string> { readonly shape: ListShape<C>; readonly columns: readonly (C | null)[]; readonly named: ListRow<C>['named'] }

function rowOf<C extends string>({ shape, columns, named }: Of<C>, table: string, row: number, given: readonly string[]): ListRow<C> {
  const cells: { [column: string]: string | null } = Object.fromEntries(Object.keys(shape.columns).map((c) => [c, null]))
  let unreadable: { [column: string]: string } | null = null
  columns.forEach((column, i) => {
    const text = given[i]?.replaceAll(/[\s\u00a0]+/g, ' ').trim() ?? ''
    if (column === null || text === '') return
    if (formula.test(text)) unreadable = { ...unreadable, [named(column)]: text }
    else cells[column] = text
  })
  return { table, row, unreadable, named, cells: cells as ListRow<C>['cells'] }
}

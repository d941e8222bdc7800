import path from 'node:path'
import { readCsv } from '../../csv.ts'
import { csvFilesIn } from './read.ts'

/** A column as it was found: how many rows have something in it, and what, by how often, in the order of the file. */
export interface SeenColumn {
  readonly name: string
  readonly filled: number
  readonly values: readonly SeenValue[]
  /** There are more different values than are kept, or one too long to be a word that is matched. */
  readonly more: boolean
}
export interface SeenValue { readonly text: string; readonly count: number }

/** A row as it stands: what is in its cells, by column. Blank ones are left out. */
export interface SeenRow { readonly row: number; readonly cells: readonly (readonly [string, string])[] }

/** Files as far as they were looked at. Plain data, so that it can be kept beside them. */
export interface Seen {
  /** Columns that can be matched: those that every file has, once, with a name. */
  readonly columns: readonly SeenColumn[]
  /** Why others cannot, in sentences. */
  readonly remarks: readonly string[]
  readonly rows: number
  /** False: there are more rows than were looked at. */
  readonly all: boolean
  /** The first rows of the first file. */
  readonly first: readonly SeenRow[]
}

/** How much is looked at: rows in all, and of each column so many values so long. */
export const most = { rows: 20_000, values: 150, letters: 120, first: 25 } as const

interface Column { filled: number; readonly values: Map<string, number>; more: boolean }
interface File { readonly name: string; readonly names: readonly string[] }

/** Looks at the files of a folder, or at one: which columns they have and what stands there. Goes no further than `most`, so that it is done at once. */
export async function lookAt(from: string): Promise<Seen> {
  const columns = new Map<string, Column>(), files: File[] = [], first: SeenRow[] = []
  let rows = 0, all = true
  for (const file of csvFilesIn(from)) {
    let names: readonly string[] = []
    await readCsv(file, {
      columns: (found) => { names = found; for (const n of found) if (!columns.has(n)) columns.set(n, { filled: 0, values: new Map(), more: false }); return true },
      row: (at, cells) => {
        if (rows >= most.rows) { all = false; return false }
        rows++
        names.forEach((n, i) => { const text = cells[i]?.trim(), column = columns.get(n); if (text && column) put(column, text) })
        if (files.length === 0 && first.length < most.first) first.push({ row: at, cells: names.flatMap((n, i) => { const text = cells[i]?.trim(); return text ? [[n, text] as const] : [] }) })
        return true
      },
    })
    files.push({ name: path.basename(file), names })
  }
  const usable = [...columns].filter(([name]) => name !== '' && files.every((f) => f.names.filter((n) => n === name).length === 1))
  return {
    columns: usable.map(([name, c]) => ({ name, filled: c.filled, values: [...c.values].map(([text, count]) => ({ text, count })), more: c.more })), remarks: remarksOn(files, [...columns.keys()]), rows, all, first,
  }
}

function put(column: Column, text: string): void {
  column.filled++
  const known = column.values.get(text)
  if (known !== undefined) column.values.set(text, known + 1)
  else if (column.values.size < most.values && text.length <= most.letters) column.values.set(text, 1)
  else {
    column.more = true
    // Of what is too long, its beginning is enough to see what the column holds.
    if (column.values.size < most.values) { const start = `${text.slice(0, most.letters)}…`; column.values.set(start, (column.values.get(start) ?? 0) + 1) }
  }
}

function remarksOn(files: readonly File[], names: readonly string[]): readonly string[] {
  const twice = names.filter((n) => n !== '' && files.some((f) => f.names.filter((x) => x === n).length > 1)), lacking = names.filter((n) => n !== '' && !twice.includes(n) && !files.every((f) => f.names.includes(n)))
  return [
    ...(names.includes('') ? ['A column without a name cannot be matched. Give it one in the first line of the file.'] : []),
    ...twice.map((n) => `More than one column is called ${n}. Give each a name of its own to match it.`),
    ...lacking.map((n) => `Not every file has the column ${n}, so it cannot be matched.`),
  ]
}

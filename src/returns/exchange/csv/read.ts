import fs from 'node:fs'
import path from 'node:path'
import type { Day } from '../../../calendar/index.ts'
import { readCsv } from '../../csv.ts'
import { UnreadableReturn, type Problem } from '../../problem.ts'
import type { GivenChild, GivenFiles } from '../exchange.ts'
import type { NotTaken } from '../refuse.ts'
import { columnsOf, type Mapping } from './mapping.ts'
import { readDayAs } from './moment.ts'
import { keyOf } from './who.ts'

/** One row of such a file: its cells by column, trimmed; blank ones left out. */
export interface CsvRow { readonly table: string; readonly row: number; readonly unreadable: null; readonly cells: ReadonlyMap<string, string> }
export interface CsvChild { readonly rows: readonly CsvRow[] }

/** The CSV files of a folder, or the one file that is named. */
export function csvFilesIn(from: string): readonly string[] {
  const files = fs.statSync(from).isDirectory() ? fs.readdirSync(from).filter((f) => /\.(csv|txt|tsv)$/i.test(f)).toSorted().map((f) => path.join(from, f)) : [from]
  if (files.length === 0) throw new UnreadableReturn('There is no CSV file. Save the sheet as CSV and give that.')
  return files
}

const rowOf = (table: string, row: number, names: readonly string[], cells: readonly string[]): CsvRow =>
  ({ table, row, unreadable: null, cells: new Map(names.flatMap((n, i) => { const text = cells[i]?.trim(); return text ? [[n, text] as const] : [] })) })

/** Reads files of one mapping: each is a table. `given`: the day they were given, where that is known. */
export async function read(from: string, mapping: Mapping, given: Day | null): Promise<GivenFiles<CsvChild>> {
  const files = csvFilesIn(from), problems: Problem[] = [], all: CsvRow[] = [], tables: GivenFiles<CsvChild>['tables'][number][] = [], columns = new Map<string, readonly string[]>()
  for (const file of files) {
    const table = files.length === 1 ? mapping.title : `${mapping.title}, file ${tables.length + 1}`, names: string[] = [], before = all.length
    const told = await readCsv(file, {
      columns: (found) => { names.push(...found); return true },
      row: (row, cells) => { all.push(rowOf(table, row, names, cells)) },
    })
    const lacking = columnsOf(mapping).filter((c) => !names.includes(c)), twice = columnsOf(mapping).filter((c) => names.indexOf(c) !== names.lastIndexOf(c))
    if (lacking.length > 0) throw new UnreadableReturn(`${path.basename(file)} has no column ${lacking.join(', ')}. Match the columns again, or give the files they were matched for.`)
    if (twice.length > 0) throw new UnreadableReturn(`${path.basename(file)} has more than one column called ${twice.join(', ')}. Give each a name of its own and send the file again.`)
    problems.push(...told.all())
    columns.set(table, names)
    tables.push({ name: table, columns: names, rows: all.length - before, file: path.basename(file) })
  }
  return givenFrom({ all, tables, columns, problems }, mapping, given)
}

/** Stands for a day nobody knows. */
const unknown = '1900-01-01' as Day

interface Found { readonly all: readonly CsvRow[]; readonly tables: GivenFiles<CsvChild>['tables']; readonly columns: ReadonlyMap<string, readonly string[]>; readonly problems: readonly Problem[] }

function givenFrom({ all, tables, columns, problems }: Found, mapping: Mapping, given: Day | null): GivenFiles<CsvChild> {
  const keyed = Map.groupBy(all, (r) => keyOf(r, mapping) ?? ''), nobodys = keyed.get('') ?? [], byRow = new Map(all.map((r) => [`${r.table} ${r.row}`, r]))
  const days = all.flatMap((r) => mapping.steps.flatMap((s) => readDayAs(r.cells.get(s.happened) ?? '', mapping.days?.[s.happened]) ?? [])).toSorted(), end = days.at(-1) ?? given ?? unknown
  return {
    period: { start: days[0] ?? end, end }, called: mapping.title, asAt: end, partial: !mapping.whole, tables, problems, nobodys: nobodys.map((r): NotTaken => ({
      table: r.table, row: r.row, column: Object.values(mapping.child)[0] ?? null, why: 'Nobody can tell whose row this is: neither a number, nor both names with a date of birth. Fill them in and send the file again.',
    })),
    children: [...keyed].filter(([key]) => key !== '').map(([key, rows]): GivenChild<CsvChild> => ({ key, child: { rows }, rows })),
    cellsOf: (at) => { const row = byRow.get(`${at.table} ${at.row}`); return (columns.get(at.table) ?? []).map((c) => row?.cells.get(c) ?? null) },
  }
}

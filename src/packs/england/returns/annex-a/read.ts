import path from 'node:path'
import { addDays, addMonths, day, type Day } from '../../../../calendar/index.ts'
import { ukDay, type GivenChild, type GivenFiles, type NotTaken, type RowAt } from '../../../../returns/exchange/index.ts'
import { UnreadableReturn, type Problem } from '../../../../returns/index.ts'
import type { AnyListRow } from './columns.ts'
import { rowOf } from './cells.ts'
import { listOf, type Found } from './headers.ts'
import { listNames, lists, type AnnexAChild, type ListName } from './shapes.ts'
import { sheetsOf, type Cells, type Sheet } from './sheets.ts'
import { sayDoubts } from './doubts.ts'
import { sayLeftOut } from './left-out.ts'

/** What may be told beside the files: the day the lists speak for, when nobody says the latest day in them. */
export interface AskedAnnexA { readonly asAt?: string }

/** One list as it was read. */
interface ReadList { readonly name: ListName; readonly file: string; readonly rows: readonly AnyListRow[]; readonly cells: readonly Cells[]; readonly width: number }

/** Reads the lists of Annex A from a workbook, or from a folder of files of which each is a list. Throws `UnreadableReturn`. */
export async function readAnnexA(from: string, asked: AskedAnnexA): Promise<GivenFiles<AnnexAChild>> {
  const told = toldDay(asked.asAt), sheets = await sheetsOf(from), read: ReadList[] = []
  for (const sheet of sheets) { const found = readList(sheet, read); if (found) read.push(found) }
  if (read.length === 0) throw new UnreadableReturn(`No sheet in ${path.basename(from)} has the columns of a list of Annex A: give the workbook with its eleven lists, or a file for each.`)
  const inOrder = listNames.flatMap((name) => read.find((r) => r.name === name) ?? [])
  const asAt = told ?? latestIn(inOrder), children = childrenIn(inOrder)
  const problems: readonly Problem[] = [
    ...sheets.flatMap((s) => s.problems.all()), ...sayDoubts(children.map((c) => c.child)), ...sayLeftOut(children.map((c) => c.child), asAt),
    ...(told ? [] : [{ file: path.basename(from), row: null, column: null, what: `The lists do not say which day they are of. The latest day in them is taken: ${ukDay(asAt)}.` }]),
    ...listNames.filter((name) => !read.some((r) => r.name === name)).map((name) => ({ file: path.basename(from), row: null, column: null, what: `There is no ${lists[name].sheet}, ${name}.` })),
  ]
  const cells = new Map(inOrder.map((l) => [l.name as string, l]))
  return {
    period: periodOf(asAt), called: asAt, asAt, problems, children,
    tables: inOrder.map((l) => ({ name: l.name, columns: Object.keys(lists[l.name].columns), rows: l.rows.length, file: l.file })),
    cellsOf: ({ table, row }: RowAt) => { const l = cells.get(table); return Array.from({ length: l?.width ?? 0 }, (_, i) => l?.cells[row]?.[i] ?? null) },
    nobodys: inOrder.flatMap(nobodysIn),
  }
}

function toldDay(text: string | undefined): Day | null {
  if (text === undefined || text === '') return null
  try { return day(text) } catch { throw new UnreadableReturn('Say the day the lists are of as year-month-day, 2026-03-15, or leave it out.') }
}

/** The year up to the day of the lists, which is the longest time any of them looks back over. */
export const periodOf = (asAt: Day) => ({ start: addDays(addMonths(asAt, -12), 1), end: asAt })

/** Columns' names stand in one of the first rows; a title may come before them. */
const titleRows = 20

function readList({ file, rows, written, problems }: Sheet, before: readonly ReadList[]): ReadList | null {
  let found: Found | null = null, at = 0
  for (; at < Math.min(titleRows, rows.length) && !found; at++) found = listOf((rows[at] ?? []).map((c) => c ?? ''))
  if (!found) { problems.file('It has not the columns of any list of Annex A and was not read.'); return null }
  const { list, columns, missing } = found, name = list.name as ListName, names = rows[at - 1] ?? []
  if (before.some((b) => b.name === name)) { problems.file(`It is another list of ${name.toLowerCase()}. The first was read.`); return null }
  for (const column of missing) problems.file(`No column ${column}. What it would say is left out.`, column)
  columns.forEach((column, i) => { const called = names[i]?.trim(); if (column === null && called) problems.file(`The column ${called} is none of the list and was not read.`, called) })
  const cells = rows.slice(at)
  return { name, file, cells, width: names.length, rows: cells.map((row, i) => rowOf(list, columns, i, row, written, problems)) }
}

const keyOf = (name: ListName, row: AnyListRow): string | null => row[lists[name].key] as string | null

function childrenIn(read: readonly ReadList[]): readonly GivenChild<AnnexAChild>[] {
  const all = new Map<string, { readonly key: string; readonly about: 'child' | 'adult'; readonly rows: AnyListRow[] }>()
  for (const { name, rows } of read) for (const row of rows) {
    const key = keyOf(name, row), about = name === 'Adopters' ? 'adult' : 'child'
    if (key === null) continue
    const one = all.get(`${about} ${key}`) ?? { key, about, rows: [] }
    all.set(`${about} ${key}`, one)
    one.rows.push(row)
  }
  return [...all.values()].map(({ key, about, rows }) => ({
    // A child and an adopter may have the same number.
    key: about === 'adult' ? `adopter ${key}` : key, rows, ...(about === 'adult' ? { of: { about, scheme: 'adopter', value: key } } : {}), child: { id: key, about, rows: Object.fromEntries(listNames.map((name) => [name, rows.filter((r) => r.table === name)])) as unknown as AnnexAChild['rows'] },
  }))
}

const nobodysIn = ({ name, rows }: ReadList): readonly NotTaken[] => rows.filter((r) => keyOf(name, r) === null)
  .map((r) => ({ table: name, row: r.row, column: lists[name].key, why: `There is no ${lists[name].key}, so nobody can tell whose row it is. Fill it in and send the file again.` }))

/** The latest day in any list: nothing in Annex A is planned, so the lists are of that day or a little later. */
function latestIn(read: readonly ReadList[]): Day {
  let latest = '' as Day
  for (const { name, rows } of read) {
    const days = Object.entries(lists[name].columns).flatMap(([column, holds]) => (holds === 'day' && column !== 'Date of Birth' ? [column] : []))
    for (const row of rows) for (const column of days) { const d = row[column] as Day | null; if (d !== null && d > latest) latest = d }
  }
  if (latest === '') throw new UnreadableReturn('No list has a day in it, so nobody can tell which day they are of: give the workbook with its rows.')
  return latest
}

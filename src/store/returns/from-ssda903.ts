import { checkReturn, shapes, tableNames, type Asked, type Checked, type TableName } from '../../packs/england/returns/ssda903/index.ts'
import type { Day } from '../../calendar/index.ts'
import { ukDay } from '../../returns/exchange/index.ts'
import type { AnyRow } from '../../returns/index.ts'
import type { KeptRow } from './result.ts'
import type { WrittenRows } from './written-rows.ts'
import type { At, Source, Tell } from './source.ts'

const tables = tableNames.map((name) => ({ name, columns: Object.keys(shapes[name].columns) }))
const days = tableNames.map((name) => Object.values(shapes[name].columns).map((holds) => holds === 'day'))
const numberOf = (table: string): number => tableNames.indexOf(table as TableName)
type Shown = (typeof tableNames)[number]

/** Checks an SSDA903 return. */
export async function fromSsda903(asked: Asked, tell: Tell, written: WrittenRows): Promise<Source> {
  const checked = await checkReturn(asked, (part, doing) => tell(part * 0.9, doing))
  const { children } = checked.collection, place = placesOf(checked)
  const at = (of: { readonly [T in TableName]?: readonly number[] }) => function* (): Generator<At> {
    for (const [t, name] of tableNames.entries()) for (const row of of[name] ?? []) { const found = place(t, row); if (found) yield found }
  }
  return {
    year: checked.year, tables, problems: checked.problems, children: children.length, rows: checked.rows as { readonly [table: string]: number },
    rules: checked.outcomes.map(({ rule, outcome, why, failures, unsure }) => ({
      code: rule.code, title: rule.title, mend: rule.mend, outcome, why, query: false, faults: at(failures), unsure: at(unsure),
      marks: Object.fromEntries(Object.entries(rule.marks).map(([table, columns]) => [numberOf(table), columns.map((c: string) => tables[numberOf(table)]?.columns.indexOf(c) ?? -1)])),
    })),
    child: (i) => {
      const child = children[i]
      if (!child) return { id: '', rows: [] }
      return {
        id: child.id, ...written.whose(tableNames.flatMap((t) => (child.all[t] as readonly AnyRow[]).map(({ row }) => ({ table: t, row })))),
        rows: tableNames.flatMap((t) => [...child.all[t].map((row) => ({ ...kept(t, row), ...written.from(t, row.row) })), ...child.last[t].map((row) => kept(t, row, 1))]),
      }
    },
  }
}

/** A row for a page. The line of column names is a spreadsheet's row 1. */
function kept(name: Shown, row: AnyRow, last?: 1): KeptRow {
  const t = numberOf(name), columns = tables[t]?.columns ?? [], isDay = days[t] ?? [], cells = row as unknown as { readonly [column: string]: unknown }
  const u = row.unreadable ? columns.flatMap((c, i) => (row.unreadable?.[c] === undefined ? [] : [i])) : []
  const c = columns.map((column, i) => {
    const unreadable = row.unreadable?.[column], value = cells[column]
    return unreadable ?? (typeof value !== 'string' ? null : isDay[i] ? ukDay(value as Day) : value)
  })
  return { t, n: String(row.row + 2), c, ...(last ? { y: last } : {}), ...(u.length > 0 ? { u } : {}) }
}

/** Finds whose a row is, and which of theirs, in the order in which `child` gives them. */
function placesOf({ collection: { tables: all, children } }: Checked): (table: number, row: number) => At | null {
  const found = tableNames.map((t) => { const size = ((all[t] as readonly AnyRow[]).at(-1)?.row ?? -1) + 1; return { child: new Int32Array(size).fill(-1), row: new Int32Array(size) } })
  for (const [i, child] of children.entries()) {
    let nth = 0
    for (const [t, name] of tableNames.entries()) {
      for (const { row } of child.all[name] as readonly AnyRow[]) { const f = found[t]; if (f) { f.child[row] = i; f.row[row] = nth } nth++ }
      nth += child.last[name].length
    }
  }
  return (table, row) => { const f = found[table], child = f?.child[row] ?? -1; return f && child >= 0 ? [child, f.row[row] ?? 0] : null }
}

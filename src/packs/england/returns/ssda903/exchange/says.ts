import type { Bringing, NotTaken, Said } from '../../../../../returns/exchange/index.ts'
import type { AnyRow } from '../../../../../returns/index.ts'
import type { ChildTables } from '../child.ts'
import { tables903 } from './manifest.ts'

type Cells = { readonly [column: string]: unknown }

/** Rows that cannot be taken: they lack a cell without which they say nothing. */
export const lacking = (child: ChildTables): readonly NotTaken[] => tables903.flatMap(({ table, needs, once }) => (child[table] as readonly AnyRow[]).flatMap((row, at): readonly NotTaken[] => {
  if (once && at > 0) return [{ table, row: row.row, column: null, why: `${table} has one row for each child, and an earlier one is about this child. Leave out the one that is wrong and send the file again.` }]
  const column = needs.find((c) => ((row as unknown as Cells)[c] ?? null) === null)
  if (column === undefined) return []
  const unreadable = row.unreadable?.[column] !== undefined
  return [{ table, row: row.row, column, why: unreadable ? `${column} cannot be read. Write it as day/month/year and send the file again.` : `${column} is blank, and without it the row says nothing. Fill it in and send the file again.` }]
}))

/** What every table of one child says, from the rows that can be taken. */
export function says903(child: ChildTables, b: Bringing): readonly Said[] {
  const bad = new Set(lacking(child).map((n) => `${n.table} ${n.row}`))
  const rows = Object.fromEntries(Object.entries(child).map(([table, all]: [string, readonly AnyRow[]]) => [table, all.filter((r) => !bad.has(`${table} ${r.row}`))])) as unknown as ChildTables
  return tables903.flatMap((t) => t.says(rows[t.table] as never, b, rows))
}

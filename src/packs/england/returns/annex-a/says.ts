import type { Bringing, NotTaken, Said } from '../../../../returns/exchange/index.ts'
import type { AnyListRow } from './columns.ts'
import { rowsOf } from './doubts.ts'
import { listsAnnexA } from './manifest.ts'
import type { AnnexAChild } from './shapes.ts'
import { saysWho } from './who.ts'

const allOf = (child: AnnexAChild, list: string): readonly AnyListRow[] => child.rows[list as keyof AnnexAChild['rows']] as unknown as readonly AnyListRow[]

/** Rows that cannot be taken: they lack a cell without which they say nothing. */
export const lacking = (child: AnnexAChild): readonly NotTaken[] => listsAnnexA.flatMap(({ list, needs, once }) => allOf(child, list).flatMap((row, i): readonly NotTaken[] => {
  if (once && i > 0) return [{ table: list, row: row.row, column: null, why: 'There is another row of the same person above it, and only one can be how they are. Leave one out and send the file again.' }]
  const column = (needs as readonly string[]).find((c) => (row[c] ?? null) === null)
  if (column === undefined) return []
  const unreadable = row.unreadable?.[column] !== undefined
  return [{ table: list, row: row.row, column, why: unreadable ? `${column} cannot be read. Write it as day/month/year and send the file again.` : `${column} is blank, and without it the row says nothing. Fill it in and send the file again.` }]
}))

/** What every list says of one person, from the rows that can be taken. What several lists tell of one step is said once. */
export function saysAnnexA(child: AnnexAChild, b: Bringing): readonly Said[] {
  const bad = new Set(lacking(child).map((n) => `${n.table} ${n.row}`))
  const rows = Object.fromEntries(Object.entries(child.rows).map(([list, all]: [string, readonly unknown[]]) => [list, (all as readonly AnyListRow[]).filter((r) => !bad.has(`${list} ${r.row}`))])) as unknown as AnnexAChild['rows']
  const taken: AnnexAChild = { ...child, rows }
  if (rowsOf(taken).length === 0) return []
  return merged([...saysWho(taken, b), ...listsAnnexA.flatMap((l) => l.says(rows[l.list] as never, b, taken))])
}

/** Puts together what is said of one step of one record: its answers, the first where two differ, and all the rows they were read from. */
function merged(all: readonly Said[]): readonly Said[] {
  const by = new Map<string, Said>()
  for (const s of all) {
    const key = JSON.stringify([s.subject, s.kind, s.name, s.step, s.lasting === null && s.spell === null ? s.happened : null]), before = by.get(key)
    by.set(key, before ? { ...before, body: { ...s.body, ...before.body }, columns: { ...s.columns, ...before.columns }, rows: [...before.rows, ...s.rows], cells: [...before.cells, ...s.cells] } : s)
  }
  return [...by.values()]
}

import { rowKey, type RowAt, type Said } from '../../../../../returns/exchange/index.ts'
import type { AnyRow } from '../../../../../returns/index.ts'
import type { Child } from '../child.ts'
import { sameRow } from '../collect.ts'
import { tableNames } from '../tables.ts'

/** Rows that say exactly what another row says, by that row. They were read once, and each fares as the other does. */
export type Twins = (row: RowAt) => readonly RowAt[]

export function twinsOf(child: Child): Twins {
  const found = new Map<string, AnyRow[]>()
  for (const table of tableNames) {
    const once: readonly AnyRow[] = child.rows[table], all: readonly AnyRow[] = child.all[table]
    if (once.length === all.length) continue
    for (const row of all) {
      if (once.includes(row)) continue
      const first = once.find((r) => sameRow(table, r, row))
      if (first) found.set(rowKey(first), [...found.get(rowKey(first)) ?? [], row])
    }
  }
  return (row) => (found.size === 0 ? [] : found.get(rowKey(row)) ?? [])
}

/** Counts rows sent twice with what was said from them. */
export const withTwins = (said: readonly Said[], twins: Twins): readonly Said[] => said.map((s) => {
  const more = s.rows.flatMap(twins)
  return more.length === 0 ? s : { ...s, rows: [...s.rows, ...more] }
})

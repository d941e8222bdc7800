import type { Problem } from '../../../../returns/index.ts'
import type { AnyListRow } from './columns.ts'
import { listNames, lists, type AnnexAChild } from './shapes.ts'

/** What one person is told of in several lists, and should be told alike. */
const once = ['Date of Birth', 'Gender', 'Ethnicity', 'Does the Child have a Disability', 'Family identifier'] as const
export type Once = (typeof once)[number]

export const rowsOf = (child: AnnexAChild): readonly AnyListRow[] => listNames.flatMap((name) => child.rows[name] as unknown as readonly AnyListRow[])

/** What most rows of one person say in a column, the first of those said equally often; with the first row that says it. Null: none says. */
export function mostSay(child: AnnexAChild, column: Once): { readonly value: string; readonly row: AnyListRow } | null {
  const said = rowsOf(child).filter((r) => (r[column] ?? null) !== null), by = [...Map.groupBy(said, (r) => r[column] as string)]
  const best = by.toSorted(([, a], [, b]) => b.length - a.length)[0]
  return best?.[1][0] ? { value: best[0], row: best[1][0] } : null
}

/** Says where lists do not agree about somebody, at the rows that were not followed. */
export const sayDoubts = (children: readonly AnnexAChild[]): readonly Problem[] => children.flatMap((child) => once.flatMap((column): readonly Problem[] => {
  const taken = mostSay(child, column)
  return taken === null ? [] : rowsOf(child).filter((r) => (r[column] ?? null) !== null && r[column] !== taken.value)
    .map((r) => ({ file: lists[r.table as keyof typeof lists].sheet, row: r.row, column, what: `Another list says otherwise of the same person, and is followed: ${taken.row.table}, row ${taken.row.row + 2}.` }))
}))

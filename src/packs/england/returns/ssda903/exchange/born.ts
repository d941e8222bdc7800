import type { Day } from '../../../../../calendar/index.ts'
import type { Said } from '../../../../../returns/exchange/index.ts'
import type { AnyRow } from '../../../../../returns/index.ts'
import type { ChildTables } from '../child.ts'
import { tableNames } from '../tables.ts'

interface Birth { readonly day: Day; readonly row: AnyRow }

/** Every row about a child, in the order of the specification: that of the header first. */
const rowsOf = (child: ChildTables): readonly AnyRow[] => tableNames.flatMap((t): readonly AnyRow[] => child[t])
const dobOf = (row: AnyRow): Day | null => (row as AnyRow & { readonly DOB?: Day | null }).DOB ?? null

/** The first row there is about a child, whatever table it stands in. */
export const firstRow = (child: ChildTables): AnyRow | null => { for (const t of tableNames) { const row = child[t][0]; if (row) return row } return null }

/** When a child was born, by the header; by another table where the header does not say. */
export function bornIn(child: ChildTables): Birth | null {
  for (const t of tableNames) for (const row of child[t]) { const day = dobOf(row); if (day) return { day, row } }
  return null
}

/** Dates of birth that other rows give otherwise. */
export const otherwiseBorn = (child: ChildTables, birth: Birth | null): Said['cells'] => rowsOf(child).flatMap((row) => {
  const day = dobOf(row)
  return day === null || day === birth?.day ? [] : [{ table: row.table, row: row.row, column: 'DOB', why: `${birth?.row.table ?? 'Another row'} gives another date of birth, and that one was taken. Correct the one that is wrong.` }]
})

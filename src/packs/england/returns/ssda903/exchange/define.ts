import type { Timeline } from '../../../../../ledger/index.ts'
import type { Bringing, Said, Sending, SentRow } from '../../../../../returns/exchange/index.ts'
import type { RecordType } from '../../../../../records/index.ts'
import type { ChildTables } from '../child.ts'
import type { TableName, Tables } from '../tables.ts'

type ColumnOf<T extends TableName> = keyof Tables[T][number] & string

/** How one table of the return is read into records, and written from them again. */
export interface Table903<T extends TableName = TableName> {
  readonly table: T
  /** Columns without which a row says nothing, beside CHILD. */
  readonly needs: readonly ColumnOf<T>[]
  /** The table has one row for each child: a later one is not taken. */
  readonly once?: true
  /** Record types it tells of. */
  readonly kinds: readonly RecordType[]
  /** What a child's rows say. Rows that lack what they need are left out before; other tables are there to look at. */
  readonly says: (rows: Tables[T], b: Bringing, child: ChildTables) => readonly Said[]
  /** The rows a return of the period has of this child, without CHILD and (but for Header) DOB, which are put in, in the order of their days. */
  readonly sends: (t: Timeline, s: Sending) => readonly SentRow[]
}

/** Defines a table: one file, its cases beside it, one line in the manifest. */
export const table903 = <T extends TableName>(definition: Table903<T>): Table903 => definition as unknown as Table903

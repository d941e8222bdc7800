import type { TableName } from '../tables.ts'

/** Cells by column as a file has them; days as `05/04/2025`. CHILD is put in, and DOB is left out but of Header. */
export type CaseRow = { readonly [column: string]: string }
export type CaseRows = { readonly [T in TableName]?: readonly CaseRow[] }

/** One worked case: rows of one child, what they say, and what is written from that again. */
export interface ExchangeCase {
  /** A sentence that is the case's name. */
  readonly name: string
  /** The year, `2025-26` unless told. */
  readonly year?: string
  readonly rows: CaseRows
  /**
   * Each step that is said, in order: `placement.started 2025-04-07` and what of its body matters. Subjects and records stand as the names
   * they were given (`home ofsted-urn 1234567`, `placement 2025-04-07`).
   */
  readonly says: readonly (readonly [step: string, body?: { readonly [field: string]: unknown }])[]
  /** Rows written from it again for the table at hand; left out, the same as came. */
  readonly back?: readonly CaseRow[]
  /** Why `back` is otherwise, where it is. */
  readonly because?: string
}
export interface ExchangeCases { readonly table: TableName; readonly cases: readonly ExchangeCase[] }
export const exchangeCases = (table: TableName, cases: readonly ExchangeCase[]): ExchangeCases => ({ table, cases })

import type { ListName } from './shapes.ts'

/** Cells by column as a workbook shows them; days as `05/04/2025`. Whose the row is is put in. */
export type CaseRow = { readonly [column: string]: string }
export type CaseRows = { readonly [L in ListName]?: readonly CaseRow[] }

/** One worked case: rows of one person, what they say, and what is written from that again. */
export interface AnnexCase {
  /** A sentence that is the case's name. */
  readonly name: string
  /** The day of the lists, 15 March 2026 unless told. */
  readonly asAt?: string
  readonly rows: CaseRows
  /**
   * Each step that is said of the kinds the list tells of, in order: `contact.received 2026-02-10` and what of its body matters. Subjects
   * and records stand as the names they were given (`worker name-in-files Asha Bell`, `referral 2026-02-10`).
   */
  readonly says: readonly (readonly [step: string, body?: { readonly [field: string]: unknown }])[]
  /** Rows written from it again for the list at hand; left out, the same as came. */
  readonly back?: readonly CaseRow[]
  /** Why `back` is otherwise, where it is. */
  readonly because?: string
}
export interface AnnexCases { readonly list: ListName; readonly cases: readonly AnnexCase[] }
export const annexCases = (list: ListName, cases: readonly AnnexCase[]): AnnexCases => ({ list, cases })

import { addDays, addMonths, type Day } from '../../../../src/calendar/index.ts'
import type { Year } from '../../../../src/packs/england/returns/ssda903/rule.ts'
import { tableNames, type TableName } from '../../../../src/packs/england/returns/ssda903/tables.ts'
import { readDay } from '../../../../src/returns/index.ts'
import { uk } from '../../chance.ts'
import type { Sheets } from '../sheets.ts'

/** A row that may be changed. */
export interface Draft { [column: string]: string | undefined }
export type Drafts = { readonly [T in TableName]: Draft[] }

export const draftsOf = (sheets: Sheets): Drafts => Object.fromEntries(tableNames.map((t) => [t, sheets[t].map((row) => ({ ...row }))])) as unknown as Drafts

/** One child's rows, to be spoilt. */
export interface ChildDraft {
  readonly now: Drafts
  readonly last: Drafts
  readonly header: Draft
  readonly episodes: readonly Draft[]
  readonly year: Year
  /** Puts a row into this year's table, or takes one out of it. */
  readonly add: (table: TableName, row: Draft) => void
  readonly remove: (table: TableName, row: Draft) => void
}

/** The rows that must be found at fault, by rule. */
export interface Expected { readonly [code: string]: readonly Draft[] | undefined }
/** Puts a mistake into a child's rows. Null when they have nothing that can go wrong in this way. */
export interface Mistake { readonly name: string; readonly put: (child: ChildDraft, another: ChildDraft) => Expected | null }

/** A day as it stands in a file. */
export const dayOf = (text: string | undefined): Day | null => readDay(text ?? '')?.day ?? null
export const moved = (text: string | undefined, days: number): string => { const day = dayOf(text); return day ? uk(addDays(day, days)) : '' }
export const birthday = (child: ChildDraft, years: number): Day => { const dob = dayOf(child.header['DOB']); if (!dob) throw new Error('no date of birth'); return addMonths(dob, 12 * years) }

/** A mistake in one row: of those of a table that suit it, the first. */
export const inRow = (name: string, table: TableName, suits: (row: Draft, child: ChildDraft, at: number) => boolean, put: (row: Draft, child: ChildDraft, at: number) => Expected): Mistake => ({
  name,
  put: (child) => {
    const at = child.now[table].findIndex((row, i) => suits(row, child, i)), row = child.now[table][at]
    return row ? put(row, child, at) : null
  },
})

/** A mistake in one cell, found by rules in the row it stands in. */
export const inCell = (name: string, table: TableName, column: string, wrong: string, codes: readonly string[], suits: (row: Draft, child: ChildDraft) => boolean): Mistake =>
  inRow(name, table, suits, (row) => { row[column] = wrong; return Object.fromEntries(codes.map((code) => [code, [row]])) })

import type { CodeSet } from '../records/index.ts'

/** What stands in a column of a register. A status's detail holds ids, codes, days and numbers, never prose. */
export type Column =
  | { readonly label: string; readonly is: 'code'; readonly codes: CodeSet }
  | { readonly label: string; readonly is: 'subject' | 'day' | 'number' | 'yes or no' | 'words' }

/**
 * A list the authority keeps of everybody for whom something is so: who is on it, since when, and what goes with each. Nobody enters
 * anything in it: its rows are the spans of one status, so a child is on it because of what is on their record.
 */
export interface Register {
  readonly id: string
  /** 'Children taught at home'. */
  readonly title: string
  /** What it is for, in a sentence for whoever opens it. */
  readonly lead: string
  readonly answers: readonly string[]
  /** The id of the status whose spans are the rows. Their details are the columns. */
  readonly status: string
  /** By the name of the detail, from left to right. */
  readonly columns: { readonly [detail: string]: Column }
  /** Details it is counted by, above the list. */
  readonly countedBy: readonly string[]
  /** What it opens with: whoever is on it now, or everybody who came onto it in the last year. */
  readonly opensWith: 'now' | 'year'
  /** Said when nobody is on it. */
  readonly empty: string
}
/** Defines a register. */
export const defineRegister = (r: Register): Register => r

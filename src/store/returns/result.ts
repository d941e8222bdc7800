import type { RecordId, SubjectId } from '../../ledger/index.ts'
import type { Problem } from '../../returns/index.ts'

// What a check leaves on the disk, in the folder `result`: a summary that is read whole, and children and faults that are read by
// their place. A page reads what it shows and no more, however large the return was.

/** A table of a return, or a module of a census, with its columns. */
export interface KeptTable { readonly name: string; readonly columns: readonly string[] }

/** One row as a page shows it. */
export interface KeptRow {
  /** Which table. */
  readonly t: number
  /** What it is called: the number a spreadsheet gives it, or the place of a module. */
  readonly n: string
  /** Last year's. */
  readonly y?: 1
  /** What stands in its cells; null is blank. */
  readonly c: readonly (string | null)[]
  /** Which of them hold something that cannot be read. */
  readonly u?: readonly number[]
  /** The record it was written from, when it was written here. */
  readonly e?: RecordId
}

/** A child as a page shows it. */
export interface KeptChild {
  /** As the return has it. Empty: the row does not say whose it is. */
  readonly id: string
  /** Not a child: what is said once of the whole return. */
  readonly whole?: 1
  readonly rows: readonly KeptRow[]
  /** Rules that fail, with the row of theirs. */
  readonly f: readonly (readonly [rule: number, row: number])[]
  /** Rules of which it cannot be told. */
  readonly q?: readonly (readonly [rule: number, row: number])[]
  /** How many different rules fail. */
  readonly k: number
  /** Whose rows these are, when they were written here. */
  readonly s?: readonly SubjectId[]
}

/** What came of one rule. */
export interface KeptRule {
  readonly code: string
  readonly title: string
  readonly mend: string
  readonly outcome: 'passed' | 'failed' | 'could not be checked'
  readonly why: string | null
  /** Asks for a reason rather than says something is wrong. */
  readonly query: boolean
  /** Tables it is about, and the columns to look at in each. */
  readonly marks: { readonly [table: number]: readonly number[] }
  readonly rows: number
  readonly children: number
  /** Where its faults begin. */
  readonly from: number
}

export interface Summary {
  readonly year: string | null
  readonly tables: readonly KeptTable[]
  readonly rules: readonly KeptRule[]
  readonly problems: readonly Problem[]
  /** Rows of each table that was in a file. */
  readonly rows: { readonly [table: string]: number }
  readonly children: number
  /** How many stand first in the list of children because something is wrong. The whole return may be one of them. */
  readonly failing: number
}

/** Names of the files of a result. */
export const files = { summary: 'summary.json', children: 'children.jsonl', childrenAt: 'children.at', ids: 'ids.jsonl', faults: 'faults.bin' } as const

/** A fault on the disk: the child's place and its row's, 32 bits each. */
export const faultBytes = 8

/** Columns to look at in a row, for a rule. */
export const marksOf = (rule: KeptRule, row: KeptRow): readonly number[] => rule.marks[row.t] ?? []

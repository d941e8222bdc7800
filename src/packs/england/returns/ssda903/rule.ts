import type { Day } from '../../../../calendar/index.ts'
import type { AnyRow } from '../../../../returns/index.ts'
import type { Child } from './child.ts'
import type { PostcodeTable } from './postcodes.ts'
import type { Provider } from './providers.ts'
import type { TableName, Tables } from './tables.ts'

/** A year of the collection: 1 April to 31 March. */
export interface Year { readonly id: string; readonly start: Day; readonly end: Day; /** The first and last day of the year before. */ readonly before: { readonly start: Day; readonly end: Day } }

/** What a rule may look at beside the child. */
export interface Collection {
  readonly year: Year
  /** The authority that sends it: its code in the Office for National Statistics' register (E08000025). Null when it was not said. */
  readonly la: string | null
  /** Every table as it was sent, rows sent twice too. */
  readonly tables: Tables
  readonly children: readonly Child[]
  /** Ofsted's list of providers by URN; empty unless a rule needs it and it is there. */
  readonly providers: ReadonlyMap<string, Provider>
  readonly postcodes: PostcodeTable
}

/** Columns, by table. */
export type ColumnsOf = { readonly [T in TableName]?: readonly (keyof Tables[T][number] & string)[] }
/** Beside the tables of this year, what a rule cannot do without. */
export type Need = 'providers' | 'postcodes' | 'authority'

/** One official rule of the SSDA903 return. */
export interface Rule903 {
  /** The official code. */
  readonly code: string
  /** What is wrong, in a few plain words: 'Ends before it starts'. */
  readonly title: string
  /** What to do about it, in a sentence to whoever must. */
  readonly mend: string
  /** Columns it cannot do without. Without one of them it could not be checked. `CHILD` goes without saying. */
  readonly reads: ColumnsOf
  /** Columns of tables it looks at where they are there, and does without where they are not. */
  readonly also?: ColumnsOf
  /** Columns of last year's return it cannot do without. */
  readonly last?: ColumnsOf
  readonly needs?: readonly Need[]
  /** The cells to look at in a faulty row. */
  readonly marks: ColumnsOf
  /** The rows at fault, of one child. */
  readonly faults?: (child: Child, c: Collection) => readonly AnyRow[]
  /** The rows at fault, where children must be compared with one another. */
  readonly faultsAmong?: (c: Collection) => readonly AnyRow[]
  /** Rows of which it cannot be told from what was given, and why. They are never called right. */
  readonly cannotTell?: { readonly why: string; readonly rows: (child: Child, c: Collection) => readonly AnyRow[] }
}

export const rule = (definition: Rule903): Rule903 => definition

/** No rows: what most rules find about most children. */
export const none: readonly AnyRow[] = []

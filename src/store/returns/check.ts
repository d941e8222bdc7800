import type { Instant } from '../../calendar/index.ts'
import type { SubjectId } from '../../ledger/index.ts'

/** Which return a check is of. */
export type Kind = 'ssda903' | 'cin' | 'annex-a'
/** Returns the department has rules for. Annex A has none: it is only written. */
export const isChecked = (kind: Kind): kind is Exclude<Kind, 'annex-a'> => kind !== 'annex-a'

/** What a file was given as: this year's, last year's, Ofsted's list of providers, a table of postcodes. */
export type Slot = 'now' | 'last' | 'providers' | 'postcodes'

/** A file somebody gave. `at` is its place in the check's folder, never the name it came with. */
export interface GivenFile { readonly slot: Slot; readonly at: string; readonly name: string; readonly bytes: number }

/** `interrupted`: the server ended while it was being written or checked. The files somebody gave are still there. */
export type State = 'waiting' | 'writing' | 'checking' | 'done' | 'failed' | 'cancelled' | 'interrupted'

/** How many rules came out how, and remarks about the files. `year`: as the return itself says it. */
export interface Counts {
  readonly year: string | null
  readonly failed: number; readonly passed: number; readonly unchecked: number
  readonly problems: number; readonly children: number; readonly failing: number; readonly rows: number
}

/** A return that is written here, from the record: as recorded when, and how. `lea`: the authority's number. `at`: when it was asked for. */
export interface FromRecord { readonly recorded: Instant; readonly xml: boolean; readonly lea: string | null; readonly at: Instant; readonly wrote: Wrote | null }
/** What of it was written: rows by table, and how many people it tells of. */
export interface Wrote { readonly rows: { readonly [table: string]: number }; readonly people: number }

/** A return somebody gave to be checked, or had written, and where that stands. Nothing of what is in it. */
export interface Check {
  /** Its folder's name. Nobody can guess it, and nobody but its person may use it. */
  readonly id: string
  readonly worker: SubjectId
  /** The session that last looked at it: when that has ended, what is not kept goes. */
  readonly session: string
  readonly kind: Kind
  /** The year; of Annex A the day. */
  readonly year: string | null
  readonly la: string | null
  /** Null: somebody gave it. */
  readonly sent: FromRecord | null
  readonly files: readonly GivenFile[]
  readonly made: Instant
  readonly seen: Instant
  /** When its last page was closed; null while one is open. */
  readonly left: Instant | null
  /** When its person said to keep it. */
  readonly kept: Instant | null
  readonly state: State
  /** Why it could not be checked, in a sentence for its person. */
  readonly says: string | null
  readonly counts: Counts | null
}

/** Minutes after the last look, and after its last page was closed, when what is not kept is deleted. */
export const goesAfter = { look: 60, closing: 1 } as const

/** Where each kind of file stands in a check's folder, and which record each row was written from. The folders' names are read by people: a reader of returns says them. */
export const places = { now: 'the files given', last: 'the files of last year', providers: 'providers', postcodes: 'postcodes', result: 'result', rows: 'rows.json' } as const

export const isUnderWay = ({ state }: Pick<Check, 'state'>): boolean => state === 'waiting' || state === 'writing' || state === 'checking'

export const isCheckId = (id: string | undefined): id is string => id !== undefined && /^[0-9a-f]{32}$/.test(id)

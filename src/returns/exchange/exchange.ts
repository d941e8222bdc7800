import type { Day } from '../../calendar/index.ts'
import type { SubjectId, SubjectKind, Timeline } from '../../ledger/index.ts'
import type { AnyRow } from '../table.ts'
import type { Problem } from '../problem.ts'
import type { Identity } from './identity.ts'
import type { NotTaken } from './refuse.ts'
import type { Bringing, Period, RowAt, Said } from './said.ts'
import type { Sending, SentRow } from './sent.ts'

/** One child as a file set tells of them: every row, whatever table it stands in. */
export interface GivenChild<C> {
  /** The number the files know the child by. */
  readonly key: string
  /** Whom it is about, where that is no child, and the number they are known by: `scheme` is a code of the set `identifier-scheme`. */
  readonly of?: { readonly about: SubjectKind; readonly scheme: string; readonly value: string }
  readonly child: C
  readonly rows: readonly (RowAt & Pick<AnyRow, 'unreadable'>)[]
}

/** A file set as it was read. */
export interface GivenFiles<C> {
  readonly period: Period
  /** How the period is called: `2025-26`. */
  readonly called: string
  /** The day the files speak for: nothing later is in them. */
  readonly asAt: Day
  /** It need not hold everything of its period, so that what it does not tell of is not gone. */
  readonly partial?: boolean
  /** Tables in the order they are shown, each with its columns and how many rows it has. */
  readonly tables: readonly { readonly name: string; readonly columns: readonly string[]; readonly rows: number; /** The file it was read from. */ readonly file: string }[]
  readonly problems: readonly Problem[]
  readonly children: readonly GivenChild<C>[]
  /** The cells of a row as they stood, for its hash and for showing it. */
  readonly cellsOf: (row: RowAt) => readonly (string | null)[]
  /** Rows of nobody: without a number that says whose they are. */
  readonly nobodys: readonly NotTaken[]
}

/** A kind of file set an authority can be brought in from. */
export interface Exchange<C, A = unknown> {
  /** `ssda903`. Kept with every fact. */
  readonly id: string
  /** Record types anything is said of: what has to be at hand for comparing. */
  readonly kinds: readonly string[]
  /** Reads files. Throws `UnreadableReturn`, whose message says what to do. */
  readonly read: (from: string, asked: A) => Promise<GivenFiles<C>>
  readonly who: (child: C) => Identity
  /** Rows that cannot be taken, each with the column at fault. What is said of the child is said from the others. */
  readonly refuses: (child: C) => readonly NotTaken[]
  readonly says: (child: C, b: Bringing) => readonly Said[]
  /**
   * What becomes of a child whom nobody here knows. Left out, their record begins with what the file tells. `ask`: somebody says who it is, or that it is
   * somebody new. `leave`: the file is of many children who are no business of ours, and nothing of them is kept.
   */
  readonly strangers?: 'ask' | 'leave'
  /** Whom a file writes about beside children, and the kinds of record whose readings look there: whoever has one is read again when a file comes. */
  readonly concerns?: { readonly about: SubjectId; readonly kinds: readonly string[] }
  /** Rows of one child by table, as the same files would have them. Null: this kind is only read. */
  readonly sends: ((t: Timeline, s: Sending) => { readonly [table: string]: readonly SentRow[] }) | null
}

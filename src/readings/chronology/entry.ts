import type { Instant, When } from '../../calendar/index.ts'
import type { Body, Fact, FactId, RecordId, Source, SubjectId } from '../../ledger/index.ts'

/** One version of a step: what it said, who wrote it and when, and for a correction why. */
export interface Version {
  readonly fact: FactId
  readonly line: string
  readonly voice: string | null
  readonly happened: When
  readonly recorded: Instant
  readonly author: SubjectId | null
  readonly why: string | null
  /** The row of a file it was read from. */
  readonly source: Source | null
}

/** Something that happened in a child's life, as one step of one record says it. The latest version known then stands at the top. */
export interface ChronologyEntry extends Version {
  readonly record: RecordId
  /** Sequence of the step in its record. */
  readonly sequence: number
  readonly kind: string
  readonly step: string
  /** The record type's icon. */
  readonly icon: string
  /** When the first writer says we knew. */
  readonly learned: When
  /** When the first version was written; `recorded` is when the version shown was. */
  readonly first: Instant
  /** Answers of the version shown, in the newest shape of its type. */
  readonly body: Body
  /** Versions before it, oldest first; empty when it was never corrected. */
  readonly before: readonly Version[]
  /** Why the whole record was said to be wrong, and by whom; null while it stands. */
  readonly withdrawn: { readonly at: Instant; readonly by: SubjectId | null; readonly why: string | null } | null
  /** Every fact shown here: its versions, and for the first entry of a record its withdrawal. */
  readonly facts: readonly Fact[]
}

/** How record types are read: the line of a step, its icon, and which answers are the child's own words. Supplied by whoever knows the types. */
export interface Telling {
  readonly icon: (kind: string) => string
  readonly body: (fact: Fact) => Body
  readonly line: (fact: Fact, body: Body) => string
  readonly voice: (fact: Fact, body: Body) => string | null
}

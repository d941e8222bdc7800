import type { Instant, When } from '../calendar/index.ts'

/** What a fact may be about. See GLOSSARY 'subject'. */
export type SubjectKind = 'child' | 'adult' | 'home' | 'household' | 'worker' | 'team' | 'agency' | 'authority'

/** An unguessable id (UUID). Made by whoever writes, so that writing can one day happen offline. */
export type SubjectId = string
export type RecordId = string
export type FactId = string

export interface Subject { readonly id: SubjectId; readonly kind: SubjectKind }

/** Another subject a fact names, and the field that names it (`placement.home`). Gives nobody reach to anything. */
export interface Link { readonly subject: SubjectId; readonly as: string }

/** JSON as kept in a fact. Field ids to values; see `records/` for what each may hold. */
export type Body = { readonly [field: string]: unknown }

/** The row of a file that a fact was read from, when nobody wrote it here. */
export interface Source {
  /** The record of the import that brought it. */
  readonly import: RecordId
  /** What kind of file it is (`ssda903`), and the period it is about (`2025-26`): the same file of another period says something else. */
  readonly series: string
  readonly period: string
  /** SHA-256 of the file, its first 16 hexadecimal digits. */
  readonly file: string
  readonly table: string
  /** Counted from 0 below the line of column names. */
  readonly row: number
  /** SHA-256 of the row's cells, its first 16 hexadecimal digits. */
  readonly hash: string
}

/**
 * One immutable entry: a step in the life of a record, a better version of a step (`amend`), or the
 * statement that the record was wrong (`withdraw`). Nothing in it is ever changed.
 */
export interface Fact {
  readonly id: FactId
  readonly record: RecordId
  /** 1 for a record's first fact, then without gaps. Unique with `record`, so no update can be lost. */
  readonly sequence: number
  readonly subject: SubjectId
  readonly links: readonly Link[]
  /** Record type id, e.g. `missing-episode`, and the version of its shape. */
  readonly kind: string
  readonly version: number
  readonly step: string
  readonly act: 'step' | 'amend' | 'withdraw'
  /** The sequence of the step this amends. */
  readonly amends: number | null
  /** Why it is amended or withdrawn, in the writer's words. */
  readonly why: string | null
  /** When it was so. */
  readonly happened: When
  /** When the writer says we knew. */
  readonly learned: When
  /** When the server wrote it. */
  readonly recorded: Instant
  /** The worker who wrote it; null when Sightline wrote it (a notice sent by the clock). */
  readonly author: SubjectId | null
  /** The same id on each fact of one event about several subjects. */
  readonly event: string | null
  readonly sensitivity: 'ordinary' | 'restricted'
  readonly body: Body
  /** The row of a file it was read from; null when somebody wrote it here. */
  readonly source: Source | null
}

/** Whether Sightline wrote it by itself: nobody did, here or where a file came from. */
export const isAutomatic = (f: { readonly author: SubjectId | null; readonly source: Source | null }): boolean => f.author === null && f.source === null

/** One step of a record as best known: the latest version, and every version before it. */
export interface StepView<B = Body> {
  readonly fact: FactId
  readonly record: RecordId
  readonly kind: string
  readonly step: string
  /** Sequence of the original step: stays the same when it is amended. */
  readonly sequence: number
  readonly happened: When
  readonly learned: When
  readonly recorded: Instant
  readonly author: SubjectId | null
  readonly event: string | null
  readonly body: B
  /** Earlier versions, oldest first; empty when never amended. */
  readonly before: readonly Fact[]
  /** The current version's own fact (the amendment, or the original). */
  readonly current: Fact
}

/** A record as it stands: its steps in the order they were first written, and whether it was withdrawn. */
export interface Living {
  readonly record: RecordId
  readonly kind: string
  readonly subject: SubjectId
  readonly steps: readonly StepView[]
  readonly withdrawn: Fact | null
  readonly facts: readonly Fact[]
}

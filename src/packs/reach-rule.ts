import type { Instant } from '../calendar/index.ts'
import type { RecordId, SubjectId, SubjectKind, Timeline } from '../ledger/index.ts'

/** What a record does to who may see its subject, for how long (`to: null` is until somebody ends it). What shuts out beats all that opens. */
export type Effect = { readonly who: SubjectId; readonly from: Instant; readonly to: Instant | null } & (
  /** Whoever first wrote about somebody new sees them. */
  | { readonly does: 'begin' }
  /** A worker or an agency sees the whole record, but for what is restricted. */
  | { readonly does: 'share' }
  /** One record may be read by somebody. */
  | { readonly does: 'release'; readonly record: RecordId }
  /** Somebody by name sees what is restricted: one record, or all of it. */
  | { readonly does: 'grant'; readonly record: RecordId | null }
  /** Somebody never sees this subject, whatever they hold. */
  | { readonly does: 'bar' }
  /** Somebody is never told where this subject lives. */
  | { readonly does: 'hide-address' }
  /** Nobody who works in a unit sees this record: it is about them. */
  | { readonly does: 'keep-from-unit'; readonly record: RecordId }
) | { readonly does: 'restrict'; /** One record, or all of it, is for those with a grant. */ readonly record: RecordId | null; readonly from: Instant; readonly to: Instant | null }

/** How one record type changes who may see a subject. Pure: the same facts always have the same effects. */
export interface ReachRule {
  /** Kept as the because of what it gives: 'share'. */
  readonly id: string
  /** The record type it reads. */
  readonly reads: string
  readonly about: readonly SubjectKind[]
  readonly effects: (t: Timeline) => readonly Effect[]
}
/** Defines how a record type changes who may see a subject. */
export const defineReachRule = (rule: ReachRule): ReachRule => rule

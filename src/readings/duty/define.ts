import type { Day, Instant, Jurisdiction, Limit, Tri, When } from '../../calendar/index.ts'
import type { FactId, StepView, SubjectId, SubjectKind, Timeline } from '../../ledger/index.ts'
import type { Context } from '../context.ts'

/** How binding a limit is. Only the first three may ever be shown as binding. 'procedure' is the published procedure of those who do the work. */
export type Basis = 'act' | 'regulation' | 'statutory guidance' | 'regulator framework' | 'procedure' | 'sector practice' | 'local default'

/** Whether somebody has read the limit in its source, and when. */
export interface Law {
  /** The source as a person would cite it. For a local default: who set it. */
  readonly cite: string
  readonly href: string | null
  /** Null when nobody has checked it: shown as unverified. */
  readonly checkedOn: Day | null
  readonly status: 'verified' | 'partly verified' | 'unverified'
  /** In our words, one or two sentences. */
  readonly says: string
}

/**
 * A limit in force in one jurisdiction from a day to a day (inclusive). Versions of one duty never overlap there; a gap must be stated by
 * a version with `within: null`. Where a duty has no version, nobody owes it.
 */
export interface DutyVersion {
  readonly where: Jurisdiction
  readonly from: Day
  readonly to?: Day
  /**
   * Null: no rule in force in this time. 'at once' is a duty without delay whose number nobody has set. 'as chosen': it is owed, no number
   * is known, and each organisation chooses its own; until it has, nobody can tell whether it is late. Where the number is somebody's
   * choice ('as chosen', or a 'local default' that is a length of time) the authority's own takes its place from the day it chose it.
   */
  readonly within: Limit | 'at once' | 'by the date given' | 'as chosen' | null
  /** How binding the duty itself is. */
  readonly basis: Basis
  /** How binding its number is; often weaker than the duty. Shown beside the date. */
  readonly numberBasis: Basis
  readonly law: Law
}

/**
 * A limit that has been passed and is not in force: no day for it has been named. Nothing is owed by it. On the day that is named it
 * becomes a version from that day, and the one before it ends.
 */
export interface WaitingVersion extends Omit<DutyVersion, 'from' | 'to'> {
  /** When it was passed or made. */
  readonly passed: Day
}

/** A thing owed, before time is looked at. `key` is stable across amendments: a record id, with a row id when it has rows. */
export interface Arising<S = unknown> {
  readonly key: string
  /** What the rule needs later to say whether it is met. */
  readonly of: S
  /** From when the clock runs; 'unknown' when nobody wrote it. */
  readonly at: When | { readonly unknown: string }
  /** For 'by the date given': the last day or moment in time. */
  readonly by?: When
  /** Facts it came from. */
  readonly because: readonly FactId[]
  /** A name for this one, when a child can have several ('Ring the school nurse'). */
  readonly about?: string
  /** Overrides the duty's owner. */
  readonly owner?: Owner
}

/** Something that might meet it. `counts: 'no'` is kept and shown with its why. */
export interface Candidate { readonly step: StepView; readonly counts: Tri; readonly why?: string; readonly at?: When }

/**
 * Who owes it: a role about the subject (resolved to a person when read), or a worker named in the record. `except`: those who may not,
 * such as whoever wrote what another is to agree to; it goes past them. Never empty.
 */
export type Owner = { readonly role: string; readonly except?: readonly SubjectId[] } | { readonly worker: SubjectId }

export interface DutyDefinition<S = unknown> {
  /** `area/name`, kebab-case. */
  readonly id: string
  readonly title: string
  /** Needs this duty answers, by id. */
  readonly answers: readonly string[]
  /** The reference in the domain catalogue (`D-MI06`), or null for one of ours. */
  readonly catalogue: string | null
  readonly about: SubjectKind
  readonly versions: readonly DutyVersion[]
  /** Law that is passed and waits for its day. */
  readonly waiting?: readonly WaitingVersion[]
  readonly arises: (t: Timeline, c: Context) => readonly Arising<S>[]
  /** Everything that might meet it, in any order. Met by the first that counts. */
  readonly metBy: (of: S, t: Timeline, c: Context) => readonly Candidate[]
  /** Why it is no longer owed, or null. */
  readonly notNeeded?: (of: S, t: Timeline, c: Context) => { readonly why: string; readonly fact: FactId | null } | null
  /** When time alone may next make something owed that is not owed now. Left out: only facts can. */
  readonly wakes?: (t: Timeline, c: Context) => Instant | null
  readonly owner: string
  /** Carried upward this long after it fell due, while still owed. In order. */
  readonly escalates: readonly { readonly after: Limit; readonly to: string }[]
  /** Crosses to the director one by one. `why` says why a director must know. At most 15 in an authority. */
  readonly redLine?: { readonly title: string; readonly why: string }
  /** What to write to meet it: a new record of a type, or a step on the record it came from. */
  readonly press: { readonly label: string; readonly kind: string; readonly step: string }
  /** What does and does not meet it, as short sentences, for 'why is this owed?'. */
  readonly meets: readonly string[]
  readonly doesNotMeet: readonly string[]
}

/** Defines a duty (legal or guidance force) or a standard (an organisation's own limit). One file, its cases beside it, one manifest line. */
export const defineDuty = <S>(d: DutyDefinition<S>): DutyDefinition =>
  // Each duty hands its own kind of thing from `arises` to `metBy`; a list of duties forgets which, and nobody outside looks inside.
  d as unknown as DutyDefinition

export type DutyState = 'met' | 'met late' | 'open' | 'overdue' | 'not needed' | 'cannot tell' | 'not known' | 'no rule in force'

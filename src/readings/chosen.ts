import type { Day, Instant, Limit } from '../calendar/index.ts'
import type { FactId, RecordId, SubjectId, Timeline } from '../ledger/index.ts'

/** A limit an authority chose for itself, for one rule. A choice, whatever the rule beside it is: never law. */
export interface ChosenLimit {
  /** The rule, by its id. */
  readonly duty: string
  readonly within: Limit
  readonly from: Day
  /** The first day it no longer holds, because somebody said so; a later choice takes its place without that. */
  readonly until: Day | null
  readonly why: string | null
  readonly decidedBy: string | null
  readonly record: RecordId
  /** What says so as best known: the choice, or a better version of it. */
  readonly fact: FactId
  readonly recorded: Instant
  /** Why it was given up. */
  readonly ended: string | null
}

/** How a pack finds what an authority chose for itself. Both are pure, and look only at the authority's own timeline. */
export interface ChosenLimits {
  /** The one in force on a day: the latest that began on or before it, unless that was given up by then. */
  readonly on: (authority: Timeline, duty: string, day: Day) => ChosenLimit | null
  /** Every one there is, newest first. */
  readonly all: (authority: Timeline) => readonly ChosenLimit[]
}

/** Whose choices hold where something is read. Null while nobody has said which authority this is. */
export interface OwnLimits extends Pick<ChosenLimits, 'on'> { readonly authority: SubjectId | null }

/** Where no choice is known: every rule keeps the number it comes with. */
export const noChoices: OwnLimits = { authority: null, on: () => null }

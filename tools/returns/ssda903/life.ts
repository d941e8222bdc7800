import type { Day } from '../../../src/calendar/index.ts'

/** Where a child lives: how a return tells it. Null where it has none. */
export interface Placement { readonly type: string; readonly provider: string | null; readonly urn: string | null; readonly post: string | null }

/** Something that holds from a day until the next of its kind. */
export interface Status { readonly from: Day; readonly status: string }
export interface Move {
  readonly from: Day
  readonly to: Placement
  /** The same people go on caring, under another heading. */
  readonly sameCarer: boolean
  /** Why the placement before it ended. */
  readonly why: string
}

/** One episode of care, as it was, whenever it is told. `until` is null while nothing after it is known. */
export interface Episode {
  readonly from: Day; readonly until: Day | null; readonly began: string; readonly status: string; readonly placement: Placement
  readonly ended: string; readonly whyMoved: string | null
}

/** One time in care. */
export interface Stay { readonly from: Day; readonly until: Day | null; readonly need: string; readonly episodes: readonly Episode[]; readonly shortBreak: boolean }

export interface Decision { readonly made: Day; readonly undone: Day | null; readonly why: string | null }
export interface Adopters { readonly decided: Day; readonly matched: Day; readonly fostered: boolean; readonly number: string; readonly sex: string; readonly status: string }
export interface Spell { readonly from: Day; readonly until: Day | null; readonly kind: string }
export interface Worker { readonly id: string; readonly from: Day; readonly until: Day; readonly why: string }
export interface Order { readonly type: string; readonly authority: string; readonly date: string }

/** A child's life in care, as it was. Returns of different years tell parts of it. */
export interface Life {
  readonly id: string; readonly sex: 'M' | 'F'; readonly dob: Day; readonly ethnicity: string
  /** A pupil number, or why there is none whatever the age. */
  readonly pupil: string
  /** Came alone, seeking asylum. */
  readonly alone: boolean
  readonly home: string
  readonly ownChildBorn: Day | null
  readonly stays: readonly Stay[]
  readonly decisions: readonly Decision[]
  readonly adopters: Adopters | null
  readonly missing: readonly Spell[]
  readonly deprived: readonly Spell[]
  readonly workers: readonly Worker[]
  readonly reviews: readonly Day[]
  readonly earlierOrder: Order | null
}

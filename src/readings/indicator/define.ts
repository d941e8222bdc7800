import type { Day, Instant, Tri } from '../../calendar/index.ts'
import type { FactId, SubjectKind, Timeline } from '../../ledger/index.ts'
import type { Context } from '../context.ts'

/** One member of the denominator, with whether it is in the numerator. 'cannot tell' is counted apart, never as no. */
export interface IndicatorMember {
  readonly key: string
  /** The day that places it in a period. */
  readonly on: Day
  readonly counted: Tri
  readonly because: readonly FactId[]
  readonly why?: string
  /** When time alone next changes whether it is counted. Not part of what is stored. */
  readonly next?: Instant | null
}
export interface IndicatorDefinition {
  readonly id: string
  readonly title: string
  readonly answers: readonly string[]
  readonly about: SubjectKind
  readonly numerator: string
  readonly denominator: string
  /** What it leaves out and why, as a sentence. */
  readonly leavesOut: string
  readonly goodIs: 'high' | 'low' | 'neither'
  readonly members: (t: Timeline, c: Context) => readonly IndicatorMember[]
}
export const defineIndicator = (d: IndicatorDefinition): IndicatorDefinition => d

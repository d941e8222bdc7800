import type { When } from '../../calendar/index.ts'
import type { FactId, SubjectKind, Timeline } from '../../ledger/index.ts'
import type { Context } from '../context.ts'

/** A stretch of time in which something was so. `to: null` is 'still so'. */
export interface StatusSpan {
  /** Stable across amendments: the record that opened it. */
  readonly key: string
  readonly from: When
  readonly to: When | null
  readonly because: readonly FactId[]
  /** What goes with it: the home lived in, the worker allocated. Subject ids and codes only, no prose. */
  readonly detail?: { readonly [name: string]: string | boolean | null }
}

export interface StatusDefinition {
  readonly id: string
  /** Chip words, up to four: 'In care by agreement'. */
  readonly title: string
  readonly about: SubjectKind
  readonly answers: readonly string[]
  readonly tone: 'late' | 'today' | 'soon' | 'met' | 'unknown' | 'none' | 'filled'
  readonly icon: string
  /** Shown as a chip on the identity bar; others are only used by rules and reach. */
  readonly chip: boolean
  /**
   * While it is so, the team, home or worker in its detail may see the record. Left out, a detail is only told: a worker named in
   * a plan or on a register sees nothing because of it.
   */
  readonly givesReach?: true
  readonly spans: (t: Timeline, c: Context) => readonly StatusSpan[]
}
/** Defines a status: a span read from facts, never typed in. Dozens of rules ask for some of them, so each is worked out once for a reading. */
export const defineStatus = (d: StatusDefinition): StatusDefinition => ({ ...d, spans: (t, c) => c.once(d, t, d.spans) })

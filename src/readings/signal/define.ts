import type { Instant } from '../../calendar/index.ts'
import type { FactId, SubjectId, SubjectKind, Timeline } from '../../ledger/index.ts'
import type { Context } from '../context.ts'
import type { Answered } from './answer.ts'

/** A pattern worth a person's attention, with the facts that make it. Never a score. */
export interface SignalReading {
  readonly key: string
  /** One plain sentence without names: 'Missing 3 times in 90 days'. */
  readonly says: string
  readonly because: readonly FactId[]
  /** Others in the pattern, each with what they share: 'missing at the same time on 2 nights'. */
  readonly others: readonly { readonly subject: SubjectId; readonly says: string; readonly because: readonly FactId[] }[]
  /** When it stops being so by the passing of time alone, or null. */
  readonly until: Instant | null
  /** When time alone next changes what it says, if that is sooner ('4 times' becomes '3 times'). Not part of what is stored. */
  readonly next?: Instant | null
  /** When it came up, where time alone made it so. Left out: found from when its reasons were written. */
  readonly since?: Instant
  /** What was last said about it by name. Put there for every signal by the engine; left out while nobody answered. */
  readonly answer?: Answered
}
export interface SignalDefinition {
  readonly id: string
  readonly title: string
  readonly answers: readonly string[]
  readonly about: SubjectKind
  /** Who set the pattern and what it is for; always shown. A signal is never law. */
  readonly source: string
  readonly reads: (t: Timeline, c: Context) => readonly SignalReading[]
  /** When time alone may first make it speak, while it says nothing: a plan that has lasted too long. Left out: only facts can. */
  readonly wakes?: (t: Timeline, c: Context) => Instant | null
}
export const defineSignal = (d: SignalDefinition): SignalDefinition => ({ ...d, reads: (t, c) => c.once(d, t, d.reads) })

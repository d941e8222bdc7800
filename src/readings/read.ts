import type { Day, Instant } from '../calendar/index.ts'
import type { SubjectId, SubjectKind, Timeline } from '../ledger/index.ts'
import type { Context } from './context.ts'
import { evaluateDuty, type DutyDefinition, type DutyReading } from './duty/index.ts'
import type { IndicatorDefinition, IndicatorMember } from './indicator/index.ts'
import type { SignalDefinition, SignalReading } from './signal/index.ts'
import type { StatusDefinition, StatusSpan } from './status/index.ts'

/** What names a subject on a page. A child: the name they use, their full name, when they were born. */
export interface Card {
  readonly name: string
  readonly full: string | null
  readonly born: Day | null
  readonly expected: Day | null
  readonly pronouns: string | null
  readonly phone: string | null
  /** Being with this person: how to meet and talk with them. */
  readonly being: string | null
  readonly language: string | null
  /** A home or team: the unit it is within. */
  readonly within: SubjectId | null
}

/** The rules a pack brings, as the reader needs them. */
export interface Rules {
  readonly duties: readonly DutyDefinition[]
  readonly statuses: readonly StatusDefinition[]
  readonly signals: readonly SignalDefinition[]
  readonly indicators: readonly IndicatorDefinition[]
  readonly card: (about: SubjectKind, t: Timeline) => Card | null
}

export type Read =
  | { readonly kind: 'duty'; readonly id: string; readonly key: string; readonly content: DutyReading }
  | { readonly kind: 'status'; readonly id: string; readonly key: string; readonly content: StatusSpan }
  | { readonly kind: 'signal'; readonly id: string; readonly key: string; readonly content: SignalReading }
  | { readonly kind: 'card'; readonly id: string; readonly key: string; readonly content: Card }
  | { readonly kind: 'indicator'; readonly id: string; readonly key: string; readonly content: IndicatorMember }

/** Everything read from one subject at one moment, and the next moment at which time alone would change any of it. */
export interface Readings { readonly reads: readonly Read[]; readonly next: Instant | null }

/** Reads every rule that is about this kind of subject. Pure: the same facts and moment always give the same readings. */
export function readAll(rules: Rules, about: SubjectKind, t: Timeline, c: Context): Readings {
  const ours = <D extends { readonly about: SubjectKind }>(list: readonly D[]): readonly D[] => list.filter((d) => d.about === about)
  const duties = ours(rules.duties).flatMap((d) => evaluateDuty(d, t, c))
  const signals = ours(rules.signals).flatMap((d) => d.reads(t, c).map((r) => ({ id: d.id, r })))
  const card = rules.card(about, t)
  const reads: Read[] = [
    ...(card ? [{ kind: 'card', id: 'card', key: 'card', content: card } as const] : []),
    ...duties.map((d): Read => ({ kind: 'duty', id: d.reading.duty, key: d.reading.key, content: d.reading })),
    ...ours(rules.statuses).flatMap((d) => d.spans(t, c).map((s): Read => ({ kind: 'status', id: d.id, key: s.key, content: s }))),
    ...signals.map(({ id, r }): Read => ({ kind: 'signal', id, key: r.key, content: r })),
    ...ours(rules.indicators).flatMap((d) => d.members(t, c).map((m): Read => ({ kind: 'indicator', id: d.id, key: m.key, content: m }))),
  ]
  const ahead = [...duties.map((d) => d.next), ...signals.map((s) => s.r.until)].filter((i): i is Instant => i !== null && i > c.now).sort()
  return { reads, next: ahead[0] ?? null }
}

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

/** What one rule gave at a moment, and the next moment at which time alone changes it. */
interface Given { readonly reads: readonly Read[]; readonly next: Instant | null }

/** Everything read from one subject at one moment, and the next moment at which time alone would change any of it. */
export interface Readings { readonly reads: readonly Read[]; readonly next: Instant | null; readonly byRule: ReadonlyMap<string, Given> }

/**
 * Reads every rule that is about this kind of subject. Pure: the same facts and moment always give the same readings.
 * `before`: what was read when nothing but time has passed since. Then duties and signals, which
 * say when time alone will change them, are read again only if this is that moment.
 */
export function readAll(rules: Rules, about: SubjectKind, t: Timeline, c: Context, before?: Readings): Readings {
  const byRule = new Map<string, Given>()
  const read = (kind: string, id: string, give: () => Given): void => {
    const was = before?.byRule.get(`${kind} ${id}`)
    const said = kind === 'duty' || kind === 'signal'
    byRule.set(`${kind} ${id}`, said && was && (was.next === null || was.next > c.now) ? was : give())
  }
  const ours = <D extends { readonly about: SubjectKind }>(list: readonly D[]): readonly D[] => list.filter((d) => d.about === about)
  read('card', 'card', () => still(cardOf(rules, about, t)))
  for (const d of ours(rules.duties)) read('duty', d.id, () => given(evaluateDuty(d, t, c).map((r): [Read, Instant | null] => [{ kind: 'duty', id: d.id, key: r.reading.key, content: r.reading }, r.next])))
  for (const d of ours(rules.statuses)) read('status', d.id, () => still(d.spans(t, c).map((s): Read => ({ kind: 'status', id: d.id, key: s.key, content: s }))))
  for (const d of ours(rules.signals)) read('signal', d.id, () => given(d.reads(t, c).map((r): [Read, Instant | null] => [{ kind: 'signal', id: d.id, key: r.key, content: r }, r.until])))
  for (const d of ours(rules.indicators)) read('indicator', d.id, () => still(d.members(t, c).map((m): Read => ({ kind: 'indicator', id: d.id, key: m.key, content: m }))))
  return { reads: [...byRule.values()].flatMap((g) => g.reads), next: soonest([...byRule.values()].map((g) => g.next), c.now), byRule }
}

const cardOf = (rules: Rules, about: SubjectKind, t: Timeline): readonly Read[] => {
  const card = rules.card(about, t)
  return card ? [{ kind: 'card', id: 'card', key: 'card', content: card }] : []
}
const still = (reads: readonly Read[]): Given => ({ reads, next: null })
const given = (all: readonly (readonly [Read, Instant | null])[]): Given => ({ reads: all.map(([r]) => r), next: all.map(([, next]) => next).filter((i) => i !== null).sort()[0] ?? null })
const soonest = (all: readonly (Instant | null)[], now: Instant): Instant | null => all.filter((i): i is Instant => i !== null && i > now).sort()[0] ?? null

import type { Day, Instant } from '../calendar/index.ts'
import { KindSet, type SubjectId, type SubjectKind, type Timeline } from '../ledger/index.ts'
import type { Context } from './context.ts'
import { Gate } from './gate.ts'
import { evaluate, evenly, type DutyDefinition, type DutyReading } from './duty/index.ts'
import type { IndicatorDefinition, IndicatorMember } from './indicator/index.ts'
import { withAnswer, type SignalAnswers, type SignalDefinition, type SignalReading } from './signal/index.ts'
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
  readonly signalAnswers: SignalAnswers
}

export type Read =
  | { readonly kind: 'duty'; readonly id: string; readonly key: string; readonly content: DutyReading }
  | { readonly kind: 'status'; readonly id: string; readonly key: string; readonly content: StatusSpan }
  | { readonly kind: 'signal'; readonly id: string; readonly key: string; readonly content: SignalReading }
  | { readonly kind: 'card'; readonly id: string; readonly key: string; readonly content: Card }
  | { readonly kind: 'indicator'; readonly id: string; readonly key: string; readonly content: IndicatorMember }

/** What one rule gave at a moment, and the next moment at which time alone changes it. */
export interface Said { readonly reads: readonly Read[]; readonly next: Instant | null }

/** One rule over one kind of subject, whatever its kind: the same facts and moment always give the same. */
export interface Rule { readonly kind: Read['kind']; readonly id: string; readonly read: (t: Timeline, c: Context) => Said; /** Whom it is surely not about. */ readonly gate: Gate }

const known = new WeakMap<Rules, Map<SubjectKind, readonly Rule[]>>()

/** Every rule about a kind of subject, in the order their readings are given. */
export function rulesAbout(rules: Rules, about: SubjectKind): readonly Rule[] {
  const kinds = known.get(rules) ?? new Map<SubjectKind, readonly Rule[]>()
  known.set(rules, kinds)
  const found = kinds.get(about) ?? listed(rules, about).map(whereThereIs)
  kinds.set(about, found)
  return found
}

function listed(rules: Rules, about: SubjectKind): readonly Ungated[] {
  const ours = <D extends { readonly about: SubjectKind }>(list: readonly D[]): readonly D[] => list.filter((d) => d.about === about)
  return [
    still('card', 'card', (t) => cardOf(rules, about, t)),
    ...ours(rules.duties).map((d) => {
      const even = evenly(d)
      return timed(d.id, (t, c) => evaluate(even, t, c), (r): Read => ({ kind: 'duty', id: d.id, key: r.reading.key, content: r.reading }), (r) => r.next, 'duty', d.wakes)
    }),
    ...ours(rules.statuses).map((d) => still('status', d.id, (t, c) => d.spans(t, c).map((s) => ({ kind: 'status', id: d.id, key: s.key, content: s })))),
    ...ours(rules.signals).map((d) => timed(d.id,
      (t, c) => d.reads(t, c).map((r) => withAnswer(d.id, r, rules.signalAnswers(t), t, c)).map(({ next, ...content }) => ({ content, next: next ?? content.until })),
      ({ content }): Read => ({ kind: 'signal', id: d.id, key: content.key, content }), (r) => r.next, 'signal', d.wakes)),
    ...ours(rules.indicators).map((d) => timed(d.id, (t, c) => d.members(t, c).map(({ next = null, ...content }) => ({ content, next })),
      ({ content }): Read => ({ kind: 'indicator', id: d.id, key: content.key, content }), (m) => m.next, 'indicator')),
  ]
}

type Ungated = Omit<Rule, 'gate'>

/** Passes by those the rule is surely not about. */
function whereThereIs(rule: Ungated): Rule {
  const gate = new Gate()
  return { kind: rule.kind, id: rule.id, gate, read: (t, c) => {
    if (gate.isShut(t)) return nothingRead
    if (gate.isLearnt) return rule.read(t, c)
    const { read: said, notes } = c.noting(() => rule.read(t, c))
    c.looked(notes)
    if (said.reads.length === 0 && said.next === null) gate.learn(t, notes)
    return said
  } }
}
const nothingRead: Said = { reads: [], next: null }

/** Reads some rules over one subject, in order. Pure: the same facts and moment always give the same readings. */
export function readRules(rules: readonly Rule[], t: Timeline, c: Context): Said {
  const reads: Read[] = [], present = t.kinds, absent = new KindSet()
  let next: Instant | null = null
  for (const rule of rules) {
    if (rule.gate.isShutFor(present, absent)) continue
    const said = rule.read(t, c)
    for (const read of said.reads) reads.push(read)
    if (said.next !== null && (next === null || said.next < next)) next = said.next
  }
  t.hasNone(absent)
  return { reads, next }
}

/** Reads every rule that is about this kind of subject. */
export const readAll = (rules: Rules, about: SubjectKind, t: Timeline, c: Context): Said => readRules(rulesAbout(rules, about), t, c)

const cardOf = (rules: Rules, about: SubjectKind, t: Timeline): readonly Read[] => {
  const card = rules.card(about, t)
  return card ? [{ kind: 'card', id: 'card', key: 'card', content: card }] : []
}

/** Has nothing to say about time, so it must not look at it: it would go stale and nobody would know. */
const still = (kind: Read['kind'], id: string, read: (t: Timeline, c: Context) => readonly Read[]): Ungated => ({
  kind, id, read: (t, c) => ({ reads: c.timeless(`${kind} ${id}`, () => read(t, c)), next: null }),
})

/** What is read again when a moment comes: the next of what it gave, or when it may first give something. */
const timed = <T>(
  id: string, read: (t: Timeline, c: Context) => readonly T[], as: (given: T) => Read, nextOf: (given: T) => Instant | null,
  kind: Read['kind'], wakes?: (t: Timeline, c: Context) => Instant | null,
): Ungated => ({
  kind, id, read: (t, c) => {
    const all = read(t, c), woken = wakes?.(t, c) ?? null
    if (all.length === 0 && woken === null) return nothingRead
    let next = c.sooner(null, woken)
    for (const given of all) next = c.sooner(next, nextOf(given))
    const only = all[0]
    return { reads: only !== undefined && all.length === 1 ? [as(only)] : all.map(as), next }
  },
})

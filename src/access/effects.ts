import type { Instant } from '../calendar/index.ts'
import type { SubjectId, SubjectKind, Timeline } from '../ledger/index.ts'
import type { Effect, Pack } from '../packs/index.ts'
import type { Context } from '../readings/index.ts'
import { worksIn } from './works-in.ts'
import type { InScope } from './scopes.ts'

/** What the records about a subject do to who may see it, each with the rule that says so. */
export type Standing = Effect & { readonly because: string }

/** Reads every rule of the pack about this kind of subject. */
export const effectsOn = (pack: Pack, about: SubjectKind, t: Timeline): readonly Standing[] =>
  pack.reachRules.filter((r) => r.about.includes(about)).flatMap((r) => r.effects(t).map((e): Standing => ({ ...e, because: r.id })))

/** Whether everything about a subject is for those with a grant. A decision to end that on a day to come does not end it yet. */
export const isClosed = (effects: readonly Standing[], now: Instant): boolean =>
  effects.some((e) => e.does === 'restrict' && e.record === null && (e.to === null || e.to > now))

/** The scopes that records about the subject itself put it in: shares, whoever began it, and grants once it is closed. */
export function openedBy(effects: readonly Standing[], now: Instant): readonly InScope[] {
  const closed = isClosed(effects, now)
  return effects.flatMap((e): readonly InScope[] => {
    const time = { because: e.because, from: e.from, to: e.to }
    if (e.does === 'grant') return closed && e.record === null ? [{ ...time, scope: `grant:${e.who}` }] : []
    return !closed && (e.does === 'share' || e.does === 'begin') ? [{ ...time, scope: `shared:${e.who}` }] : []
  })
}

/** Somebody let into, or kept from, something by name. */
export interface Exception {
  readonly does: 'bar' | 'withhold' | 'release' | 'grant'
  /** Null: everybody without a grant. */
  readonly person: SubjectId | null
  readonly record: string | null
  /** Whose record it is: a reading about a mother may quote her child's. */
  readonly of: SubjectId
  /** Record types withheld whole, because they say where somebody lives. */
  readonly kinds: readonly string[]
  /** Whatever is read of the subject and quotes one of these ids is withheld too. */
  readonly quotes: readonly string[]
  readonly because: string
  readonly from: Instant
  readonly to: Instant | null
}

/** What the records about a subject let particular people into, or keep from them. */
export function exceptionsOf(pack: Pack, t: Timeline, effects: readonly Standing[], c: Context): readonly Exception[] {
  const base = { of: t.subject, record: null, kinds: [], quotes: [] }
  return effects.flatMap((e): readonly Exception[] => {
    const time = { because: e.because, from: e.from, to: e.to }
    switch (e.does) {
      case 'bar': return [{ ...base, ...time, does: 'bar', person: e.who }]
      case 'grant': case 'release': return [{ ...base, ...time, does: e.does, person: e.who, record: e.record }]
      case 'hide-address': return [{ ...base, ...time, does: 'withhold', person: e.who, ...addressesIn(pack, t) }]
      case 'restrict': return e.record === null ? [] : [{ ...base, ...time, does: 'withhold', person: null, record: e.record, quotes: quotesOf(t, e.record) }]
      case 'keep-from-unit': {
        const { record } = e
        return worksIn(pack, e.who, e.from, c).map((person) => ({ ...base, ...time, does: 'withhold', person, record, quotes: quotesOf(t, record) }))
      }
      case 'share': case 'begin': return []
    }
  })
}

/** Records of types that are restricted by their nature, as withheld from all without a grant, so that no reading quotes them. */
export function restrictedByType(pack: Pack, about: SubjectKind, t: Timeline): readonly Exception[] {
  const types = pack.recordTypes.filter((r) => r.sensitivity === 'restricted' && r.about.includes(about))
  return types.flatMap((type) => t.ever(type)).flatMap(({ record, living }): readonly Exception[] => {
    const [first] = living.facts
    return first ? [{
      does: 'withhold', person: null, record, of: t.subject, kinds: [], quotes: [record, ...living.facts.map((f) => f.id)], because: living.kind, from: first.recorded, to: null,
    }] : []
  })
}

const quotesOf = (t: Timeline, record: string): readonly string[] =>
  [record, ...t.records.find((r) => r.record === record)?.facts.map((f) => f.id) ?? []]

/** Every record that says where the subject lives. */
function addressesIn(pack: Pack, t: Timeline): Pick<Exception, 'kinds' | 'quotes'> {
  const kinds = pack.recordTypes.filter((r) => r.holdsAddress).map((r) => r.id)
  const records = t.records.filter((r) => kinds.includes(r.kind))
  return { kinds, quotes: records.flatMap((r) => [r.record, ...r.facts.map((f) => f.id)]) }
}

import { earliest, latest, type Instant } from '../calendar/index.ts'
import type { SubjectId, SubjectKind, Timeline } from '../ledger/index.ts'
import type { Context, Read } from '../readings/index.ts'
import type { StatusSpan } from '../readings/status/index.ts'
import type { Pack } from '../packs/index.ts'
import { effectsOn, exceptionsOf, isClosed, openedBy, restrictedByType, type Exception, type Standing } from './effects.ts'
import { unitsAbove } from './units.ts'

/** The subject is in this scope for this time, and because of this status. */
export interface InScope { readonly scope: string; readonly because: string; readonly from: Instant; readonly to: Instant | null }
/** The holder may see what is in this scope for this time, and because of this. */
export interface HeldScope extends InScope { readonly holder: SubjectId }
/** Everything that decides who may see a subject. */
export interface SubjectReach {
  readonly scopes: readonly InScope[]
  readonly exceptions: readonly Exception[]
  /** Everything about it is for those with a grant: whoever sees all does not see it. */
  readonly closed: boolean
}

/** What is read of a subject, and whom its readings looked at. */
export interface ReadOf { readonly about: SubjectKind; readonly t: Timeline; readonly reads: readonly Read[]; readonly others: readonly SubjectId[] }

/**
 * Who may see a subject. A child: their workers, their teams and the units above, the home they live in, and those it was shared
 * with. An adult: those who may see the children they belong to. Whoever is barred from, or never told, something about a child
 * is so about the adults in the child's life too.
 */
export function subjectReach(pack: Pack, { about, t, reads, others }: ReadOf, c: Context): SubjectReach {
  const effects = effectsOn(pack, about, t)
  const children = about === 'adult' ? childrenOf(reads).map((child) => childIn(pack, child, c)) : []
  const closed = isClosed(effects, c.now)
  const own = closed ? [] : reads.flatMap((r) => (r.kind === 'status' ? scopesOf(pack, r.id, r.content, c) : []))
  const through = closed ? [] : children.flatMap((child) => child.scopes)
  const inherited = children.flatMap((child) => child.effects.filter((e) => e.does === 'bar' || (e.does === 'hide-address' && e.who !== t.subject)))
  const exceptions = [
    ...exceptionsOf(pack, t, [...effects, ...inherited], c), ...restrictedByType(pack, about, t), ...others.filter((o) => o !== t.subject).flatMap((o) => hiddenIn(pack, o, c)),
  ]
  const open = <T extends { readonly to: Instant | null }>(all: readonly T[]): readonly T[] => all.filter((s) => s.to === null || s.to > c.now)
  const scopes = open([...own, ...openedBy(effects, c.now), ...through])
  return { closed, scopes: [...new Map(scopes.map((s) => [`${s.scope} ${s.because} ${s.from} ${s.to}`, s])).values()], exceptions: open(exceptions) }
}

/** The next moment after now at which time alone changes who may see. */
export const nextOf = (reach: SubjectReach, held: readonly HeldScope[], c: Context): Instant | null =>
  c.soonest([...reach.scopes, ...reach.exceptions, ...held].map((s) => s.to))

const childrenOf = (reads: readonly Read[]): readonly SubjectId[] =>
  reads.flatMap((r) => (r.kind === 'status' && r.id === 'related-to' && typeof r.content.detail?.['child'] === 'string' ? [r.content.detail['child']] : []))

function childIn(pack: Pack, child: SubjectId, c: Context): { readonly effects: readonly Standing[]; readonly scopes: readonly InScope[] } {
  const t = c.timeline(child)
  const effects = effectsOn(pack, 'child', t).filter((e) => e.does !== 'begin')
  const statuses = isClosed(effects, c.now) ? [] : pack.statuses.filter((s) => s.about === 'child')
  return { effects, scopes: [...statuses.flatMap((s) => s.spans(t, c).flatMap((span) => scopesOf(pack, s.id, span, c))), ...openedBy(effects, c.now)] }
}

/** What of somebody else, whose facts were looked at, no reading may quote to those without a grant. */
function hiddenIn(pack: Pack, other: SubjectId, c: Context): readonly Exception[] {
  const t = c.timeline(other)
  const about: readonly SubjectKind[] = ['child', 'adult']
  const effects = effectsOn(pack, 'child', t).filter((e) => e.does === 'restrict' || e.does === 'keep-from-unit')
  const all = effects.flatMap((e): readonly Exception[] => (e.does === 'restrict' && e.record === null
    ? [{ does: 'withhold', person: null, record: null, of: other, kinds: [], quotes: [other, ...t.facts.map((f) => f.id)], because: e.because, from: e.from, to: e.to }] : []))
  return [...all, ...exceptionsOf(pack, t, effects, c), ...about.flatMap((kind) => restrictedByType(pack, kind, t))]
}

function scopesOf(pack: Pack, status: string, span: StatusSpan, c: Context): readonly InScope[] {
  if (!reaching(pack).has(status)) return []
  const time = { because: status, from: earliest(span.from), to: span.to ? latest(span.to) : null }
  const named = (name: string): SubjectId | null => { const v = span.detail?.[name]; return typeof v === 'string' && v !== '' ? v : null }
  const units = [named('team'), named('home')].flatMap((u) => (u ? unitsAbove(pack, u, c) : []))
  const worker = named('worker')
  // Whoever opened a record in an emergency did so by name: whoever covers for them did not.
  const byName = status === breakGlass ? 'opened' : 'worker'
  return [...(worker ? [{ ...time, scope: `${byName}:${worker}` }] : []), ...units.map((u) => ({ ...time, scope: `unit:${u}` }))]
}

const reachingOf = new WeakMap<Pack, ReadonlySet<string>>()
/** The statuses that let those named in them see the record. */
function reaching(pack: Pack): ReadonlySet<string> {
  const known = reachingOf.get(pack) ?? new Set(pack.statuses.filter((s) => s.givesReach).map((s) => s.id))
  reachingOf.set(pack, known)
  return known
}

/** The status that holds while a worker has opened a record in an emergency. */
const breakGlass = 'break-glass'

/** What a worker may see because of the posts they are in; while they are away, whoever covers for them may see it too. */
export function holderScopes(pack: Pack, worker: SubjectId, reads: readonly Read[], now: Instant): readonly HeldScope[] {
  const statuses = reads.flatMap((r) => (r.kind === 'status' ? [{ id: r.id, span: r.content }] : []))
  const posts = statuses.filter((s) => s.id === 'in-post').flatMap(({ span }) => [...postScopes(pack, worker, span), ...mayScopes(pack, worker, span)])
  const covers = statuses.filter((s) => s.id === 'away').flatMap(({ span }) => {
    const cover = span.detail?.['cover']
    if (typeof cover !== 'string' || cover === '') return []
    const from = earliest(span.from), to = span.to ? latest(span.to) : null
    return posts.map((p) => ({ ...p, holder: cover, because: `covering:${worker}`, from: p.from > from ? p.from : from, to: sooner(p.to, to) }))
  })
  return [...posts, ...covers].filter((s) => s.to === null || (s.to > now && s.to > s.from))
}

function postScopes(pack: Pack, worker: SubjectId, span: StatusSpan): readonly HeldScope[] {
  const role = pack.roles.find((r) => r.id === span.detail?.['role'])
  const unit = span.detail?.['unit']
  if (!role || role.heldBy || (role.needsEnd && span.to === null)) return []
  const base = { holder: worker, because: `in-post:${role.id}`, from: earliest(span.from), to: span.to ? latest(span.to) : null }
  const inUnit = (kind: string): readonly HeldScope[] => (typeof unit === 'string' ? [{ ...base, scope: `${kind}:${unit}` }] : [])
  const own = { ...base, scope: `worker:${worker}`, because: 'allocated' }
  const post = { ...base, scope: 'post' }
  switch (role.reach) {
    case 'allocated': return [post, own]
    case 'unit': return [post, own, ...inUnit('unit')]
    case 'authority': return [post, own, { ...base, scope: 'authority' }]
    case 'shared': return [post, ...inUnit('shared')]
    case 'counts': return [post, { ...base, scope: 'counts' }]
    case 'self': case 'none': return [post]
  }
}

/** Scopes about no subject, for what the database itself must know of a role: who may find index cards, who reviews access. */
function mayScopes(pack: Pack, worker: SubjectId, span: StatusSpan): readonly HeldScope[] {
  const role = pack.roles.find((r) => r.id === span.detail?.['role'])
  if (!role || role.heldBy || (role.needsEnd && span.to === null)) return []
  const base = { holder: worker, because: `in-post:${role.id}`, from: earliest(span.from), to: span.to ? latest(span.to) : null }
  return [...(role.may.includes('child:find') ? [{ ...base, scope: 'index' }] : []), ...(role.may.includes('access:review') ? [{ ...base, scope: 'access-review' }] : [])]
}

const sooner = (a: Instant | null, b: Instant | null): Instant | null => (a === null ? b : b === null ? a : a < b ? a : b)

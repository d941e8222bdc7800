import { earliest, latest, type Instant } from '../calendar/index.ts'
import type { SubjectId, SubjectKind } from '../ledger/index.ts'
import type { Context, Read } from '../readings/index.ts'
import type { StatusSpan } from '../readings/status/index.ts'
import type { Pack } from '../packs/index.ts'

/** The subject is in this scope for this time, and because of this status. */
export interface InScope { readonly scope: string; readonly because: string; readonly from: Instant; readonly to: Instant | null }
/** The holder may see what is in this scope for this time, and because of this. */
export interface HeldScope extends InScope { readonly holder: SubjectId }

/** Which scopes a subject is in. A child: their workers', their teams' and the units above, and the home they live in. An adult: those of the children they belong to. */
export function subjectScopes(pack: Pack, about: SubjectKind, reads: readonly Read[], c: Context): readonly InScope[] {
  const own = reads.flatMap((r) => (r.kind === 'status' ? scopesOf(pack, r.id, r.content, c) : []))
  const throughChildren = about === 'adult' ? childrenOf(reads).flatMap((child) => scopesOfChild(pack, child, c)) : []
  const all = [...own, ...throughChildren].filter((s) => s.to === null || s.to > c.now)
  return [...new Map(all.map((s) => [`${s.scope} ${s.because} ${s.from} ${s.to}`, s])).values()]
}

const childrenOf = (reads: readonly Read[]): readonly SubjectId[] =>
  reads.flatMap((r) => (r.kind === 'status' && r.id === 'related-to' && typeof r.content.detail?.['child'] === 'string' ? [r.content.detail['child']] : []))

function scopesOfChild(pack: Pack, child: SubjectId, c: Context): readonly InScope[] {
  const t = c.timeline(child)
  return pack.statuses.filter((s) => s.about === 'child').flatMap((s) => s.spans(t, c).flatMap((span) => scopesOf(pack, s.id, span, c)))
}

function scopesOf(pack: Pack, status: string, span: StatusSpan, c: Context): readonly InScope[] {
  const time = { because: status, from: earliest(span.from), to: span.to ? latest(span.to) : null }
  const named = (name: string): SubjectId | null => { const v = span.detail?.[name]; return typeof v === 'string' && v !== '' ? v : null }
  const units = [named('team'), named('home')].flatMap((u) => (u ? unitsAbove(pack, u, c) : []))
  const worker = named('worker')
  return [...(worker ? [{ ...time, scope: `worker:${worker}` }] : []), ...units.map((u) => ({ ...time, scope: `unit:${u}` }))]
}

/** A unit and every unit it is within. */
export function unitsAbove(pack: Pack, unit: SubjectId, c: Context): readonly SubjectId[] {
  const units: SubjectId[] = []
  for (let at: SubjectId | undefined = unit; at && !units.includes(at);) {
    units.push(at)
    at = pack.card('team', c.timeline(at))?.within ?? undefined
  }
  return units
}

/** What a worker may see because of the posts they are in; while they are away, whoever covers for them may see it too. */
export function holderScopes(pack: Pack, worker: SubjectId, reads: readonly Read[], now: Instant): readonly HeldScope[] {
  const statuses = reads.flatMap((r) => (r.kind === 'status' ? [{ id: r.id, span: r.content }] : []))
  const posts = statuses.filter((s) => s.id === 'in-post').flatMap(({ span }) => postScopes(pack, worker, span))
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
  if (!role) return []
  const base = { holder: worker, because: `in-post:${role.id}`, from: earliest(span.from), to: span.to ? latest(span.to) : null }
  return [
    { ...base, scope: `worker:${worker}`, because: 'allocated' },
    ...(role.reach === 'authority' ? [{ ...base, scope: 'authority' }] : []),
    ...(role.reach === 'unit' && typeof unit === 'string' ? [{ ...base, scope: `unit:${unit}` }] : []),
  ]
}

const sooner = (a: Instant | null, b: Instant | null): Instant | null => (a === null ? b : b === null ? a : a < b ? a : b)

import { sql } from 'kysely'
import type { Org, OrgPost, WhereTheyAre } from '../../access/index.ts'
import { earliest, latest, type Instant } from '../../calendar/index.ts'
import type { SubjectId } from '../../ledger/index.ts'
import type { Card } from '../../readings/index.ts'
import type { StatusSpan } from '../../readings/status/index.ts'
import type { Db } from '../connect.ts'

/** A stored reading that says who works where: a post, an absence, or the card of a unit. */
export interface OrgRow { readonly subject: string; readonly kind: string; readonly rule: string; readonly content: unknown }
/** Which stored readings those are. */
export const whatOrgReads = sql`((kind = 'status' and rule in ('in-post', 'away')) or (kind = 'card' and about in ('team', 'home', 'authority')))`

/** Reads the posts, absences and units of the authority as they were read at a moment. */
export async function loadOrg(db: Db, at: Instant): Promise<Org> {
  const found = await sql<OrgRow>`select subject, kind, rule, content from reading where ${whatOrgReads} and recorded @> ${at}::timestamptz`.execute(db)
  return orgFrom(found.rows, at)
}

/** The authority at a moment, from what was read of it then. */
export function orgFrom(rows: readonly OrgRow[], at: Instant): Org {
  const statuses = rows.filter((r) => r.kind === 'status').map((r) => ({ worker: r.subject, rule: r.rule, span: r.content as StatusSpan }))
  const now = statuses.filter((s) => isNow(s.span, at))
  const away = new Map(now.filter((s) => s.rule === 'away').map((s) => [s.worker, s.span]))
  const within = new Map(rows.filter((r) => r.kind === 'card').flatMap((r): [string, string][] => {
    const up = (r.content as Card).within
    return up ? [[r.subject, up]] : []
  }))
  return { posts: now.filter((s) => s.rule === 'in-post').flatMap((s) => postOf(s.worker, s.span, away.get(s.worker))), within }
}

function postOf(worker: SubjectId, span: StatusSpan, away: StatusSpan | undefined): readonly OrgPost[] {
  const role = span.detail?.['role'], unit = span.detail?.['unit']
  if (typeof role !== 'string' || typeof unit !== 'string') return []
  const cover = away?.detail?.['cover']
  return [{ worker, role, unit, ...(away ? { away: { until: away.to ? latest(away.to) : null, cover: typeof cover === 'string' && cover !== '' ? cover : null } } : {}) }]
}

/** Whether a span holds at a moment, as far as it is known. */
export const isNow = (span: StatusSpan, at: Instant): boolean => earliest(span.from) <= at && (span.to === null || latest(span.to) > at)

/** Where to look for the people of a subject, from its statuses at a moment. */
export function whereFrom(statuses: readonly { readonly rule: string; readonly span: StatusSpan }[], at: Instant): WhereTheyAre {
  const now = statuses.filter((s) => isNow(s.span, at))
  const detail = (rule: string, name: string): string | null => {
    const v = now.findLast((s) => s.rule === rule && s.span.detail?.[name])?.span.detail?.[name]
    return typeof v === 'string' ? v : null
  }
  const allocated = now.filter((s) => s.rule === 'allocated').flatMap((s) => {
    const worker = s.span.detail?.['worker'], role = s.span.detail?.['role']
    return typeof worker === 'string' && typeof role === 'string' ? [{ worker, role, team: s.span.detail?.['team'] }] : []
  })
  const lead = detail('early-help', 'worker'), keptFrom = now.flatMap((s) => (s.rule === 'kept-from' && typeof s.span.detail?.['worker'] === 'string' ? [s.span.detail['worker']] : []))
  const main = allocated.findLast((a) => a.role === 'social-worker') ?? allocated[0]
  return {
    home: detail('living-at', 'home'), allocated: [...allocated.map(({ worker, role }) => ({ worker, role })), ...(lead ? [{ worker: lead, role: 'early-help' }] : [])], ...(keptFrom.length > 0 ? { keptFrom } : {}),
    team: typeof main?.team === 'string' ? main.team : detail('between-workers', 'team') ?? detail('with-front-door', 'team') ?? detail('early-help', 'team') ?? detail('early-help-waiting', 'team'),
  }
}

/**
 * The statuses that say where they are. Not every one that gives reach is among them: `org.test.ts` says which are not, and why.
 * `owed_counted` and `known_to` in the database go by the same.
 */
export const whereReads = ['allocated', 'between-workers', 'with-front-door', 'early-help', 'early-help-waiting', 'living-at', 'kept-from'] as const

/** Where to look for the people of several subjects at once, as they stand. `past`: as was read at that moment. */
export async function loadWhere(db: Db, subjects: readonly SubjectId[], at: Instant, past = false): Promise<ReadonlyMap<SubjectId, WhereTheyAre>> {
  if (subjects.length === 0) return new Map()
  // Person by person: asked of all of them at once, PostgreSQL goes through the places of everybody there is.
  // Where they were before, and may be later, is left out there too: it is most of what is kept.
  const found = await sql<OrgRow>`select r.subject, r.kind, r.rule, r.content from unnest(${[...new Set(subjects)]}::uuid[]) as s(id) cross join lateral (
      select * from reading where subject = s.id and kind = 'status' and rule = any(${whereReads}::text[])
        and ${past ? sql`recorded @> ${at}::timestamptz` : sql`upper_inf(recorded)`} and valid_from <= ${at} and (valid_to is null or valid_to > ${at})
    ) r order by lower(r.recorded), r.key`.execute(db)
  const bySubject = Map.groupBy(found.rows, (r) => r.subject)
  return new Map(subjects.map((s) => [s, whereFrom((bySubject.get(s) ?? []).map((r) => ({ rule: r.rule, span: r.content as StatusSpan })), at)]))
}

import { sql } from 'kysely'
import { earliest, latest, type Instant } from '../../calendar/index.ts'
import type { HeldScope, InScope } from '../../access/index.ts'
import type { SubjectId, SubjectKind } from '../../ledger/index.ts'
import type { Read } from '../../readings/index.ts'
import type { Db } from '../connect.ts'
import type { Looked } from './facts.ts'
import { canonical } from '../ledger/body.ts'

/** A stored reading still open. `level` is how far up it had been carried. */
export interface OpenSpan { readonly id: number; readonly kind: string; readonly rule: string; readonly key: string; readonly text: string; readonly level: number; readonly same?: undefined }
/** A reading found on this walk; closed if the walk itself saw it end. */
export interface Span { readonly kind: string; readonly rule: string; readonly key: string; readonly same: (content: unknown) => boolean; readonly read: Read; readonly from: Instant; to: Instant | null }
/** Where reading of a subject had got to. */
export interface Place { readonly readTo: Instant | null; readonly nextAt: Instant | null; readonly depends: Looked; readonly open: readonly OpenSpan[] }

export async function loadPlace(db: Db, subject: SubjectId): Promise<Place> {
  const cursor = await db.selectFrom('subject_cursor').select(['read_to', 'next_at']).where('subject', '=', subject).executeTakeFirst()
  const depends = await db.selectFrom('depends').select(['on_subject', 'naming']).where('subject', '=', subject).execute()
  const open = await db.selectFrom('reading').select(['id', 'kind', 'rule', 'key', 'content', 'level'])
    .where('subject', '=', subject).where(sql<boolean>`upper_inf(recorded)`).execute()
  return {
    readTo: cursor?.read_to ?? null, nextAt: cursor?.next_at ?? null, depends: { own: new Set(depends.filter((d) => !d.naming).map((d) => d.on_subject)), naming: new Set(depends.filter((d) => d.naming).map((d) => d.on_subject)) },
    open: open.map((o) => ({ id: o.id, kind: o.kind, rule: o.rule, key: o.key, text: canonical(o.content), level: o.level ?? 0 })),
  }
}

/** Forgets what was read at or after `from`, so that reading can start again there. */
export async function rewindTo(db: Db, subject: SubjectId, from: Instant): Promise<void> {
  await sql`delete from reading where subject = ${subject} and lower(recorded) >= ${from}`.execute(db)
  await sql`update reading set recorded = tstzrange(lower(recorded), null) where subject = ${subject} and upper(recorded) >= ${from}`.execute(db)
  await sql`update subject_cursor set read_to = ${from}::timestamptz - interval '1 millisecond', next_at = null where subject = ${subject}`.execute(db)
}

export async function saveSpans(db: Db, subject: SubjectId, about: SubjectKind, closed: readonly { readonly id: number; readonly at: Instant }[], opened: readonly Span[]): Promise<void> {
  if (closed.length > 0) {
    await sql`update reading r set recorded = tstzrange(lower(r.recorded), c.at)
      from unnest(${closed.map((c) => c.id)}::bigint[], ${closed.map((c) => c.at)}::timestamptz[]) as c(id, at) where r.id = c.id`.execute(db)
  }
  for (let i = 0; i < opened.length; i += 200) {
    await db.insertInto('reading').values(opened.slice(i, i + 200).map((s) => ({ subject, about, ...columns(s.read), recorded: range(s) }))).execute()
  }
}

const range = (s: Span): string => `["${s.from}",${s.to === null ? '' : `"${s.to}"`})`

/** The parts of a reading that are searched by. Everything is also in `content`. */
function columns(read: Read) {
  const base = {
    kind: read.kind, rule: read.id, key: read.key, content: canonical(read.content), state: null, due: null, level: null, escalated_to: null,
    owner_role: null, owner_worker: null, valid_from: null, valid_to: null, on_day: null,
  }
  if (read.kind === 'duty') {
    const d = read.content
    return { ...base, state: d.state, due: d.due, level: d.level, escalated_to: d.escalatedTo,
      owner_role: 'role' in d.owner ? d.owner.role : null, owner_worker: 'worker' in d.owner ? d.owner.worker : null }
  }
  if (read.kind === 'status') return { ...base, valid_from: earliest(read.content.from), valid_to: read.content.to ? latest(read.content.to) : null }
  if (read.kind === 'indicator') return { ...base, state: read.content.counted, on_day: read.content.on }
  return base
}

export async function savePlace(db: Db, subject: SubjectId, readTo: Instant, nextAt: Instant | null, depends: Looked, before: Looked): Promise<void> {
  await db.insertInto('subject_cursor').values({ subject, read_to: readTo, next_at: nextAt, behind_since: null })
    .onConflict((c) => c.column('subject').doUpdateSet({ read_to: readTo, next_at: nextAt, behind_since: null })).execute()
  for (const which of ['own', 'naming'] as const) {
    const gone = [...before[which]].filter((d) => !depends[which].has(d))
    const added = [...depends[which]].filter((d) => !before[which].has(d) && !(which === 'own' && d === subject))
    if (gone.length > 0) await db.deleteFrom('depends').where('subject', '=', subject).where('naming', '=', which === 'naming').where('on_subject', 'in', gone).execute()
    if (added.length > 0) {
      await sql`insert into depends (subject, on_subject, naming) select ${subject}, s.id, ${which === 'naming'} from subject s where s.id = any(${added}::uuid[]) on conflict do nothing`.execute(db)
    }
  }
}

export async function saveScopes(db: Db, source: SubjectId, scopes: readonly InScope[], held: readonly HeldScope[]): Promise<void> {
  await db.deleteFrom('subject_scope').where('source', '=', source).execute()
  await db.deleteFrom('holder_scope').where('source', '=', source).execute()
  const dates = (s: { readonly from: Instant; readonly to: Instant | null }) => ({ valid_from: s.from, valid_to: s.to })
  if (scopes.length > 0) await db.insertInto('subject_scope').values(scopes.map((s) => ({ source, subject: source, scope: s.scope, because: s.because, ...dates(s) }))).execute()
  if (held.length > 0) await db.insertInto('holder_scope').values(held.map((s) => ({ source, holder: s.holder, scope: s.scope, because: s.because, ...dates(s) }))).execute()
}

import { sql } from 'kysely'
import { earliest, latest, type Day, type Instant } from '../../calendar/index.ts'
import type { HeldScope } from '../../access/index.ts'
import type { KindSet, SubjectId, SubjectKind } from '../../ledger/index.ts'
import type { Read } from '../../readings/index.ts'
import type { Db } from '../connect.ts'
import { includes, kept, kindsFrom, nobody, type Looked, type LookedAt } from './looked.ts'
import { saveExceptions } from './exceptions.ts'
import type { Reach, Walk } from './walk.ts'
import { jsonTexts } from '../json-texts.ts'
import { jsonbText } from './jsonb-text.ts'

/** A stored reading still open. `level` is how far up it had been carried. */
export interface OpenSpan {
  readonly id: number; readonly kind: string; readonly rule: string; readonly key: string; readonly content: unknown; readonly level: number
}
/** A reading found on this walk, with its content as text; closed if the walk itself saw it end. */
export interface Span { readonly read: Read; readonly text: string; readonly from: Instant; to: Instant | null }
/** Where reading of a subject had got to. `behindSince`: facts of that moment on were written that reading has not seen, and it is to be brought up to date. */
export interface Place { readonly readTo: Instant | null; readonly behindSince: Instant | null; readonly nextAt: Instant | null; readonly depends: Looked; readonly open: readonly OpenSpan[] }

/** Of somebody of whom nothing is kept. */
export const unread: Place = { readTo: null, behindSince: null, nextAt: null, depends: nobody, open: [] }

/** Where reading of each of these had got to. */
export async function loadPlaces(db: Db, subjects: readonly SubjectId[]): Promise<ReadonlyMap<SubjectId, Place>> {
  const [cursors, depends, open] = await Promise.all([
    sql<{ subject: SubjectId; read_to: Instant | null; next_at: Instant | null; behind_since: Instant | null }>`select subject, read_to, next_at, behind_since
      from subject_cursor where subject = any(${subjects}::uuid[])`.execute(db),
    loadDepends(db, subjects),
    sql<Omit<OpenSpan, 'level'> & { readonly subject: SubjectId; readonly level: number | null }>`select id, subject, kind, rule, key, content, level
      from reading where subject = any(${subjects}::uuid[]) and upper_inf(recorded)`.execute(db),
  ])
  const bySubject = Map.groupBy(open.rows, (o) => o.subject)
  return new Map(cursors.rows.map((c): [SubjectId, Place] => [c.subject, {
    readTo: c.read_to, behindSince: c.behind_since, nextAt: c.next_at, depends: depends.get(c.subject) ?? nobody,
    open: (bySubject.get(c.subject) ?? []).map((o) => ({ ...o, level: o.level ?? 0 })),
  }]))
}

/** Whom each of these looked at when last read. */
export async function loadDepends(db: Db, subjects: readonly SubjectId[]): Promise<ReadonlyMap<SubjectId, Looked>> {
  const found = await sql<{ subject: SubjectId; on_subject: SubjectId; naming: boolean; kinds: readonly string[] | null }>`select subject, on_subject, naming, kinds
    from depends where subject = any(${subjects}::uuid[])`.execute(db)
  const of = (rows: typeof found.rows, naming: boolean): LookedAt => new Map(rows.flatMap((r) => (r.naming === naming ? [[r.on_subject, kindsFrom(r.kinds)]] : [])))
  return new Map([...Map.groupBy(found.rows, (r) => r.subject)].map(([subject, rows]) => [subject, { own: of(rows, false), naming: of(rows, true) }]))
}

/** Forgets what was read at or after `from`, so that reading can start again there. */
export async function rewindTo(db: Db, subject: SubjectId, from: Instant): Promise<void> {
  await sql`delete from reading where subject = ${subject} and lower(recorded) >= ${from}`.execute(db)
  await sql`update reading set recorded = tstzrange(lower(recorded), null) where subject = ${subject} and upper(recorded) >= ${from}`.execute(db)
  await sql`update subject_cursor set read_to = ${from}::timestamptz - interval '1 millisecond', next_at = null where subject = ${subject}`.execute(db)
}

/** A walk to keep, how far it went, and whom the stored readings looked at until now. */
export interface Walked { readonly walk: Walk; readonly to: Instant; readonly before: Looked }

/** Keeps what walks found, of one subject or of many: a rebuild and a single fact go through the same statements. */
export async function save(db: Db, walked: readonly Walked[]): Promise<void> {
  await Promise.all([saveSpans(db, walked.map((w) => w.walk)), saveRest(db, walked)])
}

/** Who may see, how far reading has come, and whom it looked at. */
async function saveRest(db: Db, walked: readonly Walked[]): Promise<void> {
  await Promise.all([saveReach(db, walked.flatMap(({ walk }) => (walk.reach ? [{ source: walk.subject, ...walk.reach.read }] : []))), savePlaces(db, walked)])
}

/** A reading as it is kept. An empty time (never so) has neither end. */
export interface StoredSpan {
  readonly id: number; readonly subject: SubjectId; readonly kind: string; readonly rule: string; readonly key: string
  /** Its content, as PostgreSQL prints it. */
  readonly text: string
  readonly from: Instant | null; readonly to: Instant | null
}

/** Keeps what walks from nothing found, writing only what differs from what is kept. */
export async function saveWhatDiffers(db: Db, walked: readonly (Walked & { readonly stored: readonly StoredSpan[] })[]): Promise<void> {
  const changes = walked.map(({ walk, stored }) => ({ walk, ...differences(stored, walk.opened) }))
  const wrong = changes.flatMap((c) => c.wrong)
  if (wrong.length > 0) await sql`delete from reading where id = any(${wrong}::bigint[])`.execute(db)
  await insertAll(db, changes.flatMap(({ walk, lacking }) => rowsOf(walk, lacking)))
  await saveRest(db, walked)
}

function differences(stored: readonly StoredSpan[], found: readonly Span[]): { readonly wrong: readonly number[]; readonly lacking: readonly Span[] } {
  if (stored.length === 0) return { wrong: [], lacking: found }
  const left = new Map(stored.map((s) => [`${s.kind} ${s.rule} ${s.key} ${s.from}`, s]))
  const lacking = found.filter((span) => {
    const name = `${span.read.kind} ${span.read.id} ${span.read.key} ${span.from}`
    const kept = left.get(name)
    if (!kept || kept.to !== span.to || kept.text !== jsonbText(span.read.content)) return true
    left.delete(name)
    return false
  })
  return { wrong: [...left.values()].map((s) => s.id), lacking }
}

async function saveSpans(db: Db, walks: readonly Walk[]): Promise<void> {
  const closed = walks.flatMap((w) => w.closed)
  // In this order: what ends makes room for what begins.
  await Promise.all([
    closed.length > 0 && sql`update reading r set recorded = tstzrange(lower(r.recorded), c.at)
      from unnest(${closed.map((c) => c.id)}::bigint[], ${closed.map((c) => c.at)}::timestamptz[]) as c(id, at) where r.id = c.id`.execute(db),
    insertAll(db, walks.flatMap((w) => rowsOf(w, w.opened))),
  ])
}

const rowsOf = (walk: Walk, spans: readonly Span[]): readonly Row[] => spans.map((s) => ({ subject: walk.subject, about: walk.about, ...columns(s) }))

async function insertAll(db: Db, rows: readonly Row[]): Promise<void> {
  for (let i = 0; i < rows.length; i += 1000) await insertReadings(db, rows.slice(i, i + 1000))
}

type Row = Columns & { readonly subject: SubjectId; readonly about: SubjectKind }

async function insertReadings(db: Db, rows: readonly Row[]): Promise<void> {
  const of = <T>(value: (r: Row) => T): readonly T[] => rows.map(value)
  const names = sql`subject, about, kind, rule, key, state, due, level, escalated_to, owner_role, owner_worker, valid_from, valid_to, on_day, recorded`
  await sql`insert into reading (${names}, content) select subject, about, kind, rule, key, state, due, level, escalated_to, owner_role, owner_worker,
      valid_from, valid_to, on_day, recorded::tstzrange, content::jsonb
    from rows from (unnest(${of((r) => r.subject)}::uuid[], ${of((r) => r.about)}::text[], ${of((r) => r.kind)}::text[], ${of((r) => r.rule)}::text[],
      ${of((r) => r.key)}::text[], ${of((r) => r.state)}::text[], ${of((r) => r.due)}::timestamptz[],
      ${of((r) => r.level)}::int[], ${of((r) => r.escalated_to)}::text[], ${of((r) => r.owner_role)}::text[], ${of((r) => r.owner_worker)}::uuid[],
      ${of((r) => r.valid_from)}::timestamptz[], ${of((r) => r.valid_to)}::timestamptz[], ${of((r) => r.on_day)}::date[], ${of((r) => r.recorded)}::text[]),
      ${jsonTexts(of((r) => r.content))}) as r(${names}, content)`.execute(db)
}

const range = (s: Pick<Span, 'from' | 'to'>): string => `["${s.from}",${s.to === null ? '' : `"${s.to}"`})`

interface Columns {
  readonly kind: Read['kind']; readonly rule: string; readonly key: string; readonly content: string; readonly recorded: string
  readonly state: string | null; readonly due: Instant | null; readonly level: number | null; readonly escalated_to: string | null
  readonly owner_role: string | null; readonly owner_worker: SubjectId | null
  readonly valid_from: Instant | null; readonly valid_to: Instant | null; readonly on_day: Day | null
}

/** The parts of a reading that are searched by. Everything is also in `content`. */
function columns({ read, text, ...span }: Span): Columns {
  const base: Columns = {
    kind: read.kind, rule: read.id, key: read.key, content: text, recorded: range(span), state: null, due: null, level: null, escalated_to: null,
    owner_role: null, owner_worker: null, valid_from: null, valid_to: null, on_day: null,
  }
  if (read.kind === 'duty') {
    const d = read.content
    // Both, where it is a role's and somebody may not be the one: who else may not is in the content.
    return { ...base, state: d.state, due: d.due, level: d.level, escalated_to: d.escalatedTo,
      owner_role: 'role' in d.owner ? d.owner.role : null, owner_worker: 'worker' in d.owner ? d.owner.worker : d.owner.except?.[0] ?? null }
  }
  if (read.kind === 'status') return { ...base, valid_from: earliest(read.content.from), valid_to: read.content.to ? latest(read.content.to) : null }
  if (read.kind === 'indicator') return { ...base, state: read.content.counted, on_day: read.content.on }
  return base
}

async function savePlaces(db: Db, walked: readonly Walked[]): Promise<void> {
  await sql`insert into subject_cursor (subject, read_to, next_at)
    select * from unnest(${walked.map((w) => w.walk.subject)}::uuid[], ${walked.map((w) => w.to)}::timestamptz[], ${walked.map((w) => w.walk.nextAt)}::timestamptz[])
    on conflict (subject) do update set read_to = excluded.read_to, next_at = excluded.next_at, behind_since = null`.execute(db)
  const changes = walked.map(({ walk, before }) => ({ subject: walk.subject, before, now: walk.depends }))
  const gone = changes.flatMap((c) => pairs(c.subject, c.before, c.now, (there) => there === undefined))
  const added = changes.flatMap((c) => pairs(c.subject, c.now, c.before, (there, kinds) => there === undefined || !includes(there, kinds) || !includes(kinds, there)))
  if (gone.length > 0) {
    await sql`delete from depends d using unnest(${gone.map((g) => g.subject)}::uuid[], ${gone.map((g) => g.on)}::uuid[], ${gone.map((g) => g.naming)}::boolean[])
      as g(subject, on_subject, naming) where d.subject = g.subject and d.on_subject = g.on_subject and d.naming = g.naming`.execute(db)
  }
  if (added.length > 0) {
    await sql`insert into depends (subject, on_subject, naming, kinds) select a.subject, s.id, a.naming, string_to_array(a.kinds, ' ')
      from unnest(${added.map((g) => g.subject)}::uuid[], ${added.map((g) => g.on)}::uuid[], ${added.map((g) => g.naming)}::boolean[], ${added.map((g) => kept(g.kinds)?.join(' ') ?? null)}::text[])
        as a(subject, on_subject, naming, kinds)
      join subject s on s.id = a.on_subject on conflict (subject, on_subject, naming) do update set kinds = excluded.kinds`.execute(db)
  }
}

/** Whom a subject looks at in the one, by what of them it looks at in the other. Everybody looks at themselves, so that is not kept. */
const pairs = (subject: SubjectId, these: Looked, those: Looked, wanted: (there: KindSet | undefined, kinds: KindSet) => boolean) => (['own', 'naming'] as const).flatMap((which) =>
  [...these[which]].flatMap(([on, kinds]) => (wanted(those[which].get(on), kinds) && !(which === 'own' && on === subject) ? [{ subject, on, naming: which === 'naming', kinds }] : [])))

type Kept = Reach & { readonly source: SubjectId }

async function saveReach(db: Db, reach: readonly Kept[]): Promise<void> {
  const sources = reach.map((r) => r.source)
  if (sources.length === 0) return
  const scopes = reach.flatMap((r) => r.scopes.map((s) => ({ source: r.source, ...s })))
  const held = reach.flatMap((r) => r.held.map((s) => ({ source: r.source, ...s })))
  // In this order: what was kept goes before what is kept now comes.
  await Promise.all([
    sql`delete from subject_scope where source = any(${sources}::uuid[])`.execute(db), sql`delete from holder_scope where source = any(${sources}::uuid[])`.execute(db),
    saveExceptions(db, reach), saveScopes(db, scopes), saveHeld(db, held),
  ])
}

async function saveScopes(db: Db, scopes: readonly (Reach['scopes'][number] & { readonly source: SubjectId })[]): Promise<void> {
  if (scopes.length > 0) {
    await sql`insert into subject_scope (source, subject, scope, because, valid_from, valid_to) select source, source, scope, because, valid_from, valid_to
      from unnest(${scopes.map((s) => s.source)}::uuid[], ${scopes.map((s) => s.scope)}::text[], ${scopes.map((s) => s.because)}::text[],
        ${scopes.map((s) => s.from)}::timestamptz[], ${scopes.map((s) => s.to)}::timestamptz[]) as s(source, scope, because, valid_from, valid_to)`.execute(db)
  }
}

async function saveHeld(db: Db, held: readonly (HeldScope & { readonly source: SubjectId })[]): Promise<void> {
  if (held.length > 0) {
    await sql`insert into holder_scope (source, holder, scope, because, valid_from, valid_to)
      select * from unnest(${held.map((s) => s.source)}::uuid[], ${held.map((s) => s.holder)}::uuid[], ${held.map((s) => s.scope)}::text[],
        ${held.map((s) => s.because)}::text[], ${held.map((s) => s.from)}::timestamptz[], ${held.map((s) => s.to)}::timestamptz[])`.execute(db)
  }
}

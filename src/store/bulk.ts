import { sql } from 'kysely'
import type { Instant } from '../calendar/index.ts'
import type { SubjectId, SubjectKind } from '../ledger/index.ts'
import type { Pack } from '../packs/index.ts'
import { linksIn, type RecordType } from '../records/index.ts'
import type { Db } from './connect.ts'
import type { NewFact } from './ledger/append.ts'
import { canonical, hashOf, saltFor } from './ledger/body.ts'

/** A fact of the past: with its own id, and when it was written. */
export type PastFact = NewFact & { readonly id: string; readonly recorded: Instant }

const batch = 1000
type Progress = (done: number, of: number) => void

/**
 * Writes a whole past into an empty ledger, in the order given, which must be the order of recording. The same rows as
 * appending would leave, without reading anything from them: the caller rebuilds the readings afterwards. Refuses a ledger
 * that holds facts, for nothing may be put beneath what somebody has written.
 */
export async function bulkLoad(db: Db, pack: Pack, facts: readonly PastFact[], onProgress?: Progress): Promise<number> {
  return db.transaction().execute(async (tx) => {
    await sql`select pg_advisory_xact_lock(7467002)`.execute(tx)
    const any = await sql`select 1 from fact limit 1`.execute(tx)
    if (any.rows.length > 0) throw new Error('the ledger already holds facts, so no past can be loaded into it')
    return writePast(tx, pack, facts, onProgress)
  })
}

/** Writes facts of the past beside what is there, in the caller's transaction. Their records must be new. */
export async function writePast(tx: Db, pack: Pack, facts: readonly PastFact[], onProgress?: Progress): Promise<number> {
  const rows = prepared(pack, facts)
  await nameSubjects(tx, facts)
  for (let i = 0; i < rows.length; i += batch) {
    const part = rows.slice(i, i + batch)
    await insertFacts(tx, part)
    await insertBodies(tx, part)
    await insertLinks(tx, part)
    onProgress?.(Math.min(i + batch, rows.length), rows.length)
  }
  return rows.length
}

interface Row {
  readonly fact: PastFact
  readonly type: RecordType
  readonly salt: Buffer
  readonly body: string
  readonly hash: Buffer
  readonly links: readonly { readonly subject: SubjectId; readonly as: string }[]
}

/** Checks what appending would have checked, fact by fact, and works out hashes and links. */
function prepared(pack: Pack, facts: readonly PastFact[]): readonly Row[] {
  const types = new Map(pack.recordTypes.map((t) => [t.id, t]))
  const last = new Map<string, { readonly subject: SubjectId; readonly sequence: number; readonly withdrawn: boolean }>()
  let before = ''
  return facts.map((fact): Row => {
    const type = types.get(fact.kind)
    if (!type?.steps[fact.step]) throw new Error(`no such step: ${fact.kind}.${fact.step}`)
    const was = last.get(fact.record)
    if ((was?.sequence ?? 0) !== fact.expects) throw new Error(`${fact.kind} ${fact.record}: fact ${fact.expects + 1} follows ${was?.sequence ?? 0}`)
    if (was && (was.withdrawn || was.subject !== fact.subject)) throw new Error(`${fact.kind} ${fact.record}: withdrawn, or about somebody else`)
    if (fact.recorded < before) throw new Error(`${fact.kind} ${fact.record}: not in the order of recording`)
    before = fact.recorded
    last.set(fact.record, { subject: fact.subject, sequence: fact.expects + 1, withdrawn: fact.act === 'withdraw' })
    const salt = saltFor(), body = canonical({ body: fact.body, why: fact.why ?? null })
    const links = linksIn(type, { kind: fact.kind, version: type.version, step: fact.step }, fact.body)
    return { fact, type, salt, body, hash: hashOf(salt, body), links }
  })
}

async function nameSubjects(tx: Db, facts: readonly PastFact[]): Promise<void> {
  const first = new Map<SubjectId, { readonly about: SubjectKind; readonly since: Instant }>()
  for (const f of facts) if (!first.has(f.subject)) first.set(f.subject, { about: f.about, since: f.recorded })
  const ids = [...first.keys()], rows = [...first.values()]
  await sql`insert into subject (id, about, since)
    select * from unnest(${ids}::uuid[], ${rows.map((r) => r.about)}::text[], ${rows.map((r) => r.since)}::timestamptz[])
    on conflict do nothing`.execute(tx)
  await sql`insert into subject_cursor (subject) select unnest(${ids}::uuid[]) on conflict do nothing`.execute(tx)
}

async function insertFacts(tx: Db, rows: readonly Row[]): Promise<void> {
  const of = <T>(value: (f: PastFact) => T): readonly T[] => rows.map((r) => value(r.fact))
  const columns = sql`id, record, sequence, subject, about, kind, version, step, act, amends, recorded, author, event, sensitivity, body_hash`
  await sql`insert into fact (${columns}, happened, learned)
    select ${columns}, happened::jsonb, learned::jsonb from unnest(
      ${of((f) => f.id)}::uuid[], ${of((f) => f.record)}::uuid[], ${of((f) => f.expects + 1)}::int[],
      ${of((f) => f.subject)}::uuid[], ${of((f) => f.about)}::text[], ${of((f) => f.kind)}::text[], ${rows.map((r) => r.type.version)}::int[],
      ${of((f) => f.step)}::text[], ${of((f) => f.act ?? 'step')}::text[], ${of((f) => f.amends ?? null)}::int[],
      ${of((f) => f.recorded)}::timestamptz[], ${of((f) => f.author)}::uuid[], ${of((f) => f.event ?? null)}::uuid[],
      ${rows.map((r) => r.type.sensitivity)}::text[], ${rows.map((r) => r.hash)}::bytea[],
      ${of((f) => JSON.stringify(f.happened))}::text[], ${of((f) => JSON.stringify(f.learned ?? { at: f.recorded }))}::text[]
    ) as f(${columns}, happened, learned)`.execute(tx)
}

async function insertBodies(tx: Db, rows: readonly Row[]): Promise<void> {
  await sql`insert into fact_body (fact, subject, about, sensitivity, salt, body) select * from unnest(
      ${rows.map((r) => r.fact.id)}::uuid[], ${rows.map((r) => r.fact.subject)}::uuid[], ${rows.map((r) => r.fact.about)}::text[],
      ${rows.map((r) => r.type.sensitivity)}::text[], ${rows.map((r) => r.salt)}::bytea[], ${rows.map((r) => r.body)}::text[])`.execute(tx)
}

/** As when appending, a link to somebody nobody has written about yet is left out. */
async function insertLinks(tx: Db, rows: readonly Row[]): Promise<void> {
  const links = rows.flatMap((r) => r.links.map((l) => ({ fact: r.fact.id, at: r.fact.recorded, ...l })))
  if (links.length === 0) return
  await sql`insert into fact_link (fact, subject, as_field) select l.fact, s.id, l.as_field from unnest(
      ${links.map((l) => l.fact)}::uuid[], ${links.map((l) => l.subject)}::uuid[], ${links.map((l) => l.as)}::text[], ${links.map((l) => l.at)}::timestamptz[]
    ) as l(fact, subject, as_field, at) join subject s on s.id = l.subject and s.since <= l.at`.execute(tx)
}

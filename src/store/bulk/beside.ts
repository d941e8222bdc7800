import { sql } from 'kysely'
import type { Instant } from '../../calendar/index.ts'
import type { SubjectId, SubjectKind } from '../../ledger/index.ts'
import type { Pack } from '../../packs/index.ts'
import type { Db } from '../connect.ts'
import { jsonTexts } from '../json-texts.ts'
import { checked, type PastFact, type PastRow } from './check.ts'

const batch = 1000

/** Writes facts of the past beside what is there, in the caller's transaction. Their records must be new. */
export async function writePast(tx: Db, pack: Pack, facts: readonly PastFact[]): Promise<number> {
  const rows = checked(pack, facts)
  await nameSubjects(tx, facts)
  await insertRows(tx, rows)
  return rows.length
}

/** Makes those known who are written about for the first time. */
export async function nameSubjects(tx: Db, facts: readonly PastFact[]): Promise<void> {
  const first = new Map<SubjectId, { readonly about: SubjectKind; readonly since: Instant }>()
  for (const f of facts) if (!first.has(f.subject)) first.set(f.subject, { about: f.about, since: f.recorded })
  const ids = [...first.keys()], rows = [...first.values()]
  await sql`insert into subject (id, about, since)
    select * from unnest(${ids}::uuid[], ${rows.map((r) => r.about)}::text[], ${rows.map((r) => r.since)}::timestamptz[])
    on conflict do nothing`.execute(tx)
  await sql`insert into subject_cursor (subject) select unnest(${ids}::uuid[]) on conflict do nothing`.execute(tx)
}

/** Writes rows that have been checked, some at a time. */
export async function insertRows(tx: Db, rows: readonly PastRow[]): Promise<void> {
  for (let i = 0; i < rows.length; i += batch) {
    const part = rows.slice(i, i + batch)
    await insertFacts(tx, part)
    await insertBodies(tx, part)
    await insertLinks(tx, part)
  }
}

async function insertFacts(tx: Db, rows: readonly PastRow[]): Promise<void> {
  const of = <T>(value: (f: PastFact) => T): readonly T[] => rows.map((r) => value(r.fact))
  const columns = sql`id, record, sequence, subject, about, kind, version, step, act, amends, recorded, author, event, sensitivity, body_hash`
  await sql`insert into fact (${columns}, happened, learned)
    select ${columns}, happened::jsonb, learned::jsonb from rows from (unnest(
      ${of((f) => f.id)}::uuid[], ${of((f) => f.record)}::uuid[], ${of((f) => f.expects + 1)}::int[],
      ${of((f) => f.subject)}::uuid[], ${of((f) => f.about)}::text[], ${of((f) => f.kind)}::text[], ${rows.map((r) => r.type.version)}::int[],
      ${of((f) => f.step)}::text[], ${of((f) => f.act ?? 'step')}::text[], ${of((f) => f.amends ?? null)}::int[],
      ${of((f) => f.recorded)}::timestamptz[], ${of((f) => f.author)}::uuid[], ${of((f) => f.event ?? null)}::uuid[],
      ${rows.map((r) => r.type.sensitivity)}::text[], ${rows.map((r) => r.hash)}::bytea[]),
      ${jsonTexts(of((f) => JSON.stringify(f.happened)))}, ${jsonTexts(of((f) => JSON.stringify(f.learned ?? { at: f.recorded })))}) as f(${columns}, happened, learned)`.execute(tx)
}

async function insertBodies(tx: Db, rows: readonly PastRow[]): Promise<void> {
  await sql`insert into fact_body (fact, subject, about, sensitivity, salt, body) select * from rows from (unnest(
      ${rows.map((r) => r.fact.id)}::uuid[], ${rows.map((r) => r.fact.subject)}::uuid[], ${rows.map((r) => r.fact.about)}::text[],
      ${rows.map((r) => r.type.sensitivity)}::text[], ${rows.map((r) => r.salt)}::bytea[]), ${jsonTexts(rows.map((r) => r.body))})`.execute(tx)
}

/** As when appending, a link to somebody nobody has written about yet is left out. */
async function insertLinks(tx: Db, rows: readonly PastRow[]): Promise<void> {
  const links = rows.flatMap((r) => r.links.map((l) => ({ fact: r.fact.id, at: r.fact.recorded, ...l })))
  if (links.length === 0) return
  await sql`insert into fact_link (fact, subject, as_field) select l.fact, s.id, l.as_field from unnest(
      ${links.map((l) => l.fact)}::uuid[], ${links.map((l) => l.subject)}::uuid[], ${links.map((l) => l.as)}::text[], ${links.map((l) => l.at)}::timestamptz[]
    ) as l(fact, subject, as_field, at) join subject s on s.id = l.subject and s.since <= l.at`.execute(tx)
}

import { randomUUID } from 'node:crypto'
import { setImmediate as breath } from 'node:timers/promises'
import { sql } from 'kysely'
import type { Instant } from '../../calendar/index.ts'
import type { Source, SubjectId, SubjectKind } from '../../ledger/index.ts'
import type { Pack } from '../../packs/index.ts'
import { insertRows, nameSubjects, pastRow, saltMaker, type PastRow } from '../bulk/index.ts'
import type { Db } from '../connect.ts'
import type { NewFact } from '../ledger/append.ts'
import type { Planned, Trouble } from './plan.ts'

/** Locks those about to be written about who are on the record already, in the order everybody does. */
export async function lockKnown(tx: Db, subjects: readonly SubjectId[]): Promise<void> {
  await sql`select 1 from subject_cursor where subject = any(${subjects}::uuid[]) order by subject for update`.execute(tx)
}

/** Now, and not before anything written. */
export async function momentFor(tx: Db, now: Instant): Promise<Instant> {
  const last = await sql<{ last: Instant | null }>`select recorded as last from fact where recorded > ${now}::timestamptz order by recorded desc limit 1`.execute(tx)
  return last.rows[0]?.last ?? now
}

/** What each of some subjects is: a child, a home. */
export async function aboutOf(tx: Db, subjects: Iterable<SubjectId>): Promise<(subject: SubjectId) => SubjectKind> {
  const found = await sql<{ id: SubjectId; about: SubjectKind }>`select id, about from subject where id = any(${[...new Set(subjects)]}::uuid[])`.execute(tx)
  const about = new Map(found.rows.map((r) => [r.id, r.about]))
  return (subject) => about.get(subject) ?? 'child'
}

/** Writes facts, and marks everybody whose readings they change. Gives how many facts. */
export async function writeBrought(tx: Db, pack: Pack, facts: readonly NewFact[], recorded: Instant): Promise<number> {
  if (facts.length > 0) await writeRows(tx, await rowsOf(pack, facts, recorded))
  return facts.length
}

/** Rows in one statement for each table, some at a time, and marks everybody whose readings they change. */
export async function writeRows(tx: Db, rows: readonly PastRow[]): Promise<void> {
  await nameSubjects(tx, rows.map((r) => r.fact))
  await insertRows(tx, rows)
  await noteRows(tx, rows)
  const about = [...new Set(rows.map((r) => r.fact.subject))], named = [...new Set(rows.flatMap((r) => r.links.map((l) => l.subject)))]
  const { recorded } = rows[0]?.fact ?? {}
  if (recorded) await leaveBehind(tx, about, named, recorded)
}

/** Facts with what is worked out from them, ready to be written. The database is heard in between. */
export async function rowsOf(pack: Pack, facts: readonly NewFact[], recorded: Instant): Promise<readonly PastRow[]> {
  const types = new Map(pack.recordTypes.map((t) => [t.id, t])), salts = saltMaker(), rows: PastRow[] = []
  for (const [i, f] of facts.entries()) {
    if (i % 100 === 0) await breath()
    const type = types.get(f.kind)
    if (!type) throw new Error(`the pack has no record type ${f.kind}`)
    rows.push(pastRow(type, { ...f, id: randomUUID(), recorded }, salts()))
  }
  return rows
}

/** Keeps of which row each fact is. What a person had written, and reads again as it did, is of none. */
async function noteRows(tx: Db, rows: readonly PastRow[]): Promise<void> {
  const from = rows.flatMap(({ fact }) => (fact.source ? [{ fact, source: fact.source }] : []))
  const of = <T>(value: (f: PastRow['fact'], s: Source) => T): readonly T[] => from.map((r) => value(r.fact, r.source))
  await sql`insert into brought (fact, record, step, subject, import, series, period, at_table, at_row) select * from unnest(
      ${of((f) => f.id)}::uuid[], ${of((f) => f.record)}::uuid[], ${of((f) => f.step)}::text[], ${of((f) => f.subject)}::uuid[], ${of((_, s) => s.import)}::uuid[],
      ${of((_, s) => s.series)}::text[], ${of((_, s) => s.period)}::text[], ${of((_, s) => s.table)}::text[], ${of((_, s) => s.row)}::int[])`.execute(tx)
}

/**
 * Marks everybody whose readings are changed by what was written. Those never read before are left to the import, which reads them
 * without telling anybody one by one what was owed before the files came.
 */
export async function leaveBehind(tx: Db, about: readonly SubjectId[], named: readonly SubjectId[], recorded: Instant): Promise<void> {
  await sql`update subject_cursor set behind_since = least(behind_since, ${recorded}::timestamptz) where subject in (
    select unnest(${about}::uuid[])
    union select d.subject from depends d where d.on_subject = any(${about}::uuid[]) and not d.naming
    union select d.subject from depends d where d.on_subject = any(${[...about, ...named]}::uuid[]) and d.naming
    union select same_people(a) from unnest(${about}::uuid[]) as a)`.execute(tx)
}

/**
 * Marks everybody who has a record of these kinds, as those who look at `about`. Whom somebody looks at is kept only of those who are written about
 * already, so before the first list of all nobody is kept as looking for one.
 */
export async function leaveConcerned(tx: Db, { kinds, about }: { readonly kinds: readonly string[]; readonly about: SubjectId }, recorded: Instant): Promise<void> {
  await sql`insert into depends (subject, on_subject, naming) select distinct f.subject, s.id, false from fact f join subject s on s.id = ${about}
    where f.kind = any(${kinds}::text[]) on conflict do nothing`.execute(tx)
  await leaveBehind(tx, [about], [], recorded)
}

/** Leaves those an import wrote about for the first time to it. */
export async function leaveUnread(tx: Db, importId: string, about: readonly SubjectId[]): Promise<void> {
  await sql`insert into import_unread (subject, import) select c.subject, ${importId} from subject_cursor c
    where c.subject = any(${about}::uuid[]) and c.read_to is null on conflict do nothing`.execute(tx)
}

/** Keeps how rows fared and what is to be looked at, in place of what an earlier look at the same files found. */
export async function noteFared(tx: Db, importId: string, { rows, troubles }: Pick<Planned, 'rows' | 'troubles'>): Promise<void> {
  for (let i = 0; i < rows.length; i += 5000) {
    const part = rows.slice(i, i + 5000)
    await sql`insert into import_row (import, at_table, at_row, fared, subject) select ${importId}, * from unnest(
      ${part.map((r) => r.table)}::text[], ${part.map((r) => r.row)}::int[], ${part.map((r) => r.fared)}::text[], ${part.map((r) => r.subject)}::uuid[])`.execute(tx)
  }
  for (let i = 0; i < troubles.length; i += 2000) await insertTroubles(tx, importId, troubles.slice(i, i + 2000))
}

async function insertTroubles(tx: Db, importId: string, part: readonly Trouble[]): Promise<void> {
  const of = <T>(value: (t: Trouble) => T): readonly T[] => part.map(value)
  await sql`insert into import_trouble (import, kind, at_table, at_row, at_column, why, key, subject, detail)
    select ${importId}, kind, at_table, at_row, at_column, why, key, subject, detail::jsonb from unnest(
      ${of((t) => t.kind)}::text[], ${of((t) => t.table)}::text[], ${of((t) => t.row)}::int[], ${of((t) => t.column)}::text[], ${of((t) => t.why)}::text[],
      ${of((t) => t.key)}::text[], ${of((t) => t.subject)}::uuid[], ${of((t) => (t.detail === null ? null : JSON.stringify(t.detail)))}::text[]
    ) as t(kind, at_table, at_row, at_column, why, key, subject, detail)`.execute(tx)
}

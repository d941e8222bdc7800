import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import type { Instant } from '../../calendar/index.ts'
import type { SubjectId } from '../../ledger/index.ts'
import type { Pack } from '../../packs/index.ts'
import { linksIn } from '../../records/index.ts'
import type { Brought } from '../../returns/exchange/index.ts'
import { insertRows, nameSubjects, saltMaker, type PastFact, type PastRow } from '../bulk/index.ts'
import type { Db } from '../connect.ts'
import { bodyText, hashOf } from '../ledger/body.ts'
import type { Planned, Trouble } from './plan.ts'

/** Locks those about to be written about who are on the record already, in the order everybody does. */
export async function lockKnown(tx: Db, subjects: readonly SubjectId[]): Promise<void> {
  await sql`select 1 from subject_cursor where subject = any(${subjects}::uuid[]) order by subject for update`.execute(tx)
}

/** Writes facts in one statement for each table, and marks everybody whose readings they change. Gives how many facts. */
export async function writeBrought(tx: Db, pack: Pack, facts: readonly Brought[], recorded: Instant): Promise<number> {
  if (facts.length === 0) return 0
  const rows = rowsOf(pack, facts, recorded)
  await nameSubjects(tx, rows.map((r) => r.fact))
  await insertRows(tx, rows)
  await noteRows(tx, rows)
  await leaveBehind(tx, [...new Set(facts.map((f) => f.subject))], [...new Set(rows.flatMap((r) => r.links.map((l) => l.subject)))], recorded)
  return rows.length
}

function rowsOf(pack: Pack, facts: readonly Brought[], recorded: Instant): readonly PastRow[] {
  const types = new Map(pack.recordTypes.map((t) => [t.id, t])), salts = saltMaker()
  return facts.map((f): PastRow => {
    const type = types.get(f.kind)
    if (!type) throw new Error(`the pack has no record type ${f.kind}`)
    const fact: PastFact = { ...f, id: randomUUID(), author: null, recorded }, salt = salts(), body = bodyText(fact)
    return { fact, type, salt, body, hash: hashOf(salt, body), links: linksIn(type, { kind: f.kind, version: type.version, step: f.step }, f.body) }
  })
}

async function noteRows(tx: Db, rows: readonly PastRow[]): Promise<void> {
  const of = <T>(value: (f: PastFact) => T): readonly T[] => rows.map((r) => value(r.fact))
  await sql`insert into brought (fact, record, step, subject, import, series, period, at_table, at_row) select * from unnest(
      ${of((f) => f.id)}::uuid[], ${of((f) => f.record)}::uuid[], ${of((f) => f.step)}::text[], ${of((f) => f.subject)}::uuid[], ${of((f) => f.source?.import ?? null)}::uuid[],
      ${of((f) => f.source?.series ?? '')}::text[], ${of((f) => f.source?.period ?? '')}::text[], ${of((f) => f.source?.table ?? '')}::text[], ${of((f) => f.source?.row ?? 0)}::int[])`.execute(tx)
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

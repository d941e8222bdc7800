import { sql } from 'kysely'
import type { Instant } from '../../calendar/index.ts'
import type { SubjectId } from '../../ledger/index.ts'
import type { Db } from '../connect.ts'
import { markFiles } from '../files/clear.ts'
import { rewindTo } from '../readings/spans.ts'
import { expungeOrderKind } from './order.ts'

/** Facts to be cleared: all with a body, of a record or of a subject. What orders say of themselves stays. */
export async function factsInScope(tx: Db, scope: { readonly subject: SubjectId; readonly record: string | null }): Promise<readonly string[]> {
  const found = await sql<{ id: string }>`select f.id from fact f join fact_body b on b.fact = f.id where f.subject = ${scope.subject} and f.kind <> ${expungeOrderKind}
    ${scope.record === null ? sql`` : sql`and f.record = ${scope.record}`} order by f.recorded, f.id`.execute(tx)
  return found.rows.map((r) => r.id)
}

/** Something else that keeps a copy of what facts say, and how it is cleared. */
export interface AlsoKept { readonly what: string; clear(tx: Db, facts: readonly string[]): Promise<number> }
/** Every other place where a copy is kept. A new place adds itself here. */
export const alsoKept: readonly AlsoKept[] = [
  { what: 'files', clear: markFiles },
  { what: 'links to others', clear: async (tx, facts) => Number((await tx.deleteFrom('fact_link').where('fact', '=', sql<string>`any(${facts}::uuid[])`).executeTakeFirst()).numDeletedRows) },
  {
    // A difference that waits quotes the record; a doubt about who somebody is quotes the file.
    what: 'what waits of files brought in', clear: async (tx, facts) => Number((await sql<{ id: number }>`delete from import_trouble t using fact f
      where f.id = any(${facts}::uuid[]) and (t.subject = f.subject or jsonb_path_exists(t.detail, '$.maybe[*] ? (@.subject == $s)', jsonb_build_object('s', f.subject))) returning t.id`.execute(tx)).rows.length),
  },
  {
    what: 'drafts', clear: async (tx, facts) => Number((await sql<{ id: string }>`delete from draft d using fact f
      where f.id = any(${facts}::uuid[]) and (d.record = f.record or d.id = f.id) returning d.id`.execute(tx)).rows.length),
  },
]

/** What was cleared. */
export interface Cleared { readonly bodies: number; readonly subjects: number }

/**
 * Clears the bodies of facts and everything that quotes them, in the keeper's transaction: what was read since the earliest of them
 * about anybody whose readings could have looked at them is forgotten, present and past, and read again afterwards without them.
 */
export async function clearFacts(tx: Db, facts: readonly string[]): Promise<Cleared> {
  if (facts.length === 0) return { bodies: 0, subjects: 0 }
  const first = await sql<{ at: Instant | null }>`select min(recorded) as at from fact where id = any(${facts}::uuid[])`.execute(tx)
  const from = first.rows[0]?.at
  if (!from) return { bodies: 0, subjects: 0 }
  const affected = await locked(tx, await whoReadThem(tx, facts))
  for (const place of alsoKept) await place.clear(tx, facts)
  const done = await tx.deleteFrom('fact_body').where('fact', '=', sql<string>`any(${facts}::uuid[])`).executeTakeFirst()
  const seen = new Set(affected)
  for (const subject of affected) await forget(tx, subject, from)
  // Looked for, not assumed: nothing kept may still name one of them.
  for (const subject of await stillQuoting(tx, facts)) if (!seen.has(subject)) { seen.add(subject); await forget(tx, subject, from) }
  return { bodies: Number(done.numDeletedRows), subjects: seen.size }
}

async function forget(tx: Db, subject: SubjectId, from: Instant): Promise<void> {
  await rewindTo(tx, subject, from)
  await sql`update subject_cursor set behind_since = least(behind_since, ${from}::timestamptz) where subject = ${subject}`.execute(tx)
}

/** Those the facts are about, everyone read together with them, everyone whose readings look at them, and everyone they name. */
async function whoReadThem(tx: Db, facts: readonly string[]): Promise<readonly SubjectId[]> {
  const found = await sql<{ id: string }>`with about as (select distinct subject as id from fact where id = any(${facts}::uuid[])),
      named as (select distinct subject as id from fact_link where fact = any(${facts}::uuid[]))
    select id from about union select id from named union select same_people(id) from about
    union select d.subject from depends d join about a on d.on_subject = a.id
    union select d.subject from depends d join named n on d.on_subject = n.id and d.naming`.execute(tx)
  return found.rows.map((r) => r.id)
}

/** Locks subjects in the order everybody does, so that no writer comes between. */
async function locked(tx: Db, subjects: readonly SubjectId[]): Promise<readonly SubjectId[]> {
  const found = await sql<{ subject: string }>`select subject from subject_cursor where subject = any(${subjects}::uuid[]) order by subject for update`.execute(tx)
  return found.rows.map((r) => r.subject)
}

async function stillQuoting(tx: Db, facts: readonly string[]): Promise<readonly SubjectId[]> {
  const found = await sql<{ subject: string }>`select distinct subject from reading where content -> 'because' ?| ${facts}::text[]
    or jsonb_path_query_array(content, '$.others[*].because[*]') ?| ${facts}::text[]`.execute(tx)
  return found.rows.map((r) => r.subject)
}

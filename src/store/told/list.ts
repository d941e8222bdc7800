import { sql } from 'kysely'
import type { Instant } from '../../calendar/index.ts'
import type { RecordId, SubjectId } from '../../ledger/index.ts'
import type { ToldWhat } from '../../packs/index.ts'
import type { Reader } from '../reader.ts'

/** Days that something seen stays in the list of what one was told. What was not seen stays until it is. */
export const toldDays = 30
/** Most that are listed, and marked as seen, at once. */
export const mostTold = 100

/** One thing somebody was told. What it says is in the fact, and is read only within reach. */
export interface ToldThing {
  readonly fact: string; readonly record: RecordId; readonly what: ToldWhat; readonly subject: SubjectId; readonly at: Instant; readonly seen: Instant | null
}

const those = (reader: Reader, which: 'unseen' | 'seen', what: ToldWhat | null) => sql`from told
  where person = session_worker() ${which === 'unseen' ? sql`and seen is null` : sql`and seen is not null and at > ${reader.now}::timestamptz - ${toldDays} * interval '1 day'`} ${what ? sql`and what = ${what}` : sql``}`

/** A part of what the signed-in person was told, newest first: not seen yet, or seen within some weeks. */
export async function toldTo(reader: Reader, which: 'unseen' | 'seen', what: ToldWhat | null = null, part: { readonly limit: number; readonly skip: number } = { limit: mostTold, skip: 0 }): Promise<readonly ToldThing[]> {
  const found = await sql<ToldThing>`select fact, record, what, subject, at, seen ${those(reader, which, what)} order by at desc, fact limit ${part.limit} offset ${part.skip}`.execute(reader.db)
  return found.rows
}

/** How many those are that were seen within some weeks. */
export async function seenLately(reader: Reader, what: ToldWhat | null = null): Promise<number> {
  return (await sql<{ n: number }>`select count(*)::int as n ${those(reader, 'seen', what)}`.execute(reader.db)).rows[0]?.n ?? 0
}

/** One of them; null when the signed-in person was not told it. */
export async function toldOf(reader: Reader, fact: string): Promise<ToldThing | null> {
  const found = await sql<ToldThing>`select fact, record, what, subject, at, seen from told where person = session_worker() and fact = ${fact}::uuid`.execute(reader.db)
  return found.rows[0] ?? null
}

/** How many of each kind the signed-in person has not seen. */
export async function unseenOf(reader: Reader): Promise<ReadonlyMap<ToldWhat, number>> {
  const found = await sql<{ what: ToldWhat; n: number }>`select what, count(*)::int as n from told where person = session_worker() and seen is null group by what`.execute(reader.db)
  return new Map(found.rows.map((r) => [r.what, r.n]))
}

/** Marks things the signed-in person was told as seen, by the facts that told them; says how many were not before. */
export async function markSeen(reader: Reader, facts: readonly string[]): Promise<number> {
  const done = await sql`update told set seen = ${reader.now} where person = session_worker() and seen is null
    and fact = any(${facts}::uuid[])`.execute(reader.db)
  return Number(done.numAffectedRows ?? 0)
}

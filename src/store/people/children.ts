import { sql } from 'kysely'
import type { SubjectId } from '../../ledger/index.ts'
import type { Card } from '../../readings/index.ts'
import type { Reader } from '../reader.ts'

/** Children that units have in hand now: any whose record a status opens to the team or home it names. None through a unit beneath: give those too. */
export async function childrenInHand(reader: Reader, units: readonly SubjectId[]): Promise<ReadonlySet<SubjectId>> {
  const rules = reader.pack.statuses.filter((s) => s.about === 'child' && s.givesReach).map((s) => s.id)
  const found = await sql<{ subject: string }>`select distinct subject from reading where kind = 'status' and rule = any(${rules}::text[]) and upper_inf(recorded)
    and (at_team = any(${units}::text[]) or at_home = any(${units}::text[])) and valid_from <= ${reader.now} and (valid_to is null or valid_to > ${reader.now}) ${await reader.near(['child'])}`.execute(reader.db)
  return new Set(found.rows.map((r) => r.subject))
}

/** How many children there are within reach. */
export async function countChildren(reader: Reader): Promise<number> {
  return (await sql<{ n: number }>`select children_counted() as n`.execute(reader.db)).rows[0]?.n ?? 0
}

/** A part of the children within reach, by name. */
export async function childrenPage(reader: Reader, part: { readonly limit: number; readonly skip: number }): Promise<readonly { readonly subject: SubjectId; readonly content: Card }[]> {
  const now = sql`kind = 'card' and about = 'child' and upper_inf(recorded)`
  const near = await reader.near(['child'])
  return (await sql<{ subject: string; content: Card }>`select subject, content from reading where ${now} ${near}
    order by (content ->> 'name') collate "und-x-icu", subject limit ${part.limit} offset ${part.skip}`.execute(reader.db)).rows
}

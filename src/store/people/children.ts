import { sql } from 'kysely'
import type { SubjectId } from '../../ledger/index.ts'
import type { Card } from '../../readings/index.ts'
import type { Reader } from '../reader.ts'

/** One page of the children within reach, by name, and how many there are in all. */
export async function childrenPage(reader: Reader, page: { readonly limit: number; readonly skip: number }): Promise<{ readonly children: readonly { readonly subject: SubjectId; readonly content: Card }[]; readonly total: number }> {
  const now = sql`kind = 'card' and about = 'child' and upper_inf(recorded)`
  const near = await reader.near(['child'])
  const children = await sql<{ subject: string; content: Card }>`select subject, content from reading where ${now} ${near}
    order by (content ->> 'name') collate "und-x-icu", subject limit ${page.limit} offset ${page.skip}`.execute(reader.db)
  const total = await sql<{ n: number }>`select children_counted() as n`.execute(reader.db)
  return { children: children.rows, total: total.rows[0]?.n ?? 0 }
}

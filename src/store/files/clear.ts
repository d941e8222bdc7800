import { sql } from 'kysely'
import { attachedIn } from '../../records/index.ts'
import type { Db } from '../connect.ts'
import type { FileKeep } from './folder.ts'

/** Marks the files of facts about to be cleared; how many. What else names one is asked when it is removed. */
export async function markFiles(tx: Db, facts: readonly string[]): Promise<number> {
  const bodies = await sql<{ body: string }>`select body from fact_body where fact = any(${facts}::uuid[]) and strpos(body, '"hash"') > 0`.execute(tx)
  const hashes = [...new Set(bodies.rows.flatMap((r) => attachedIn(JSON.parse(r.body)).map((a) => a.hash)))]
  if (hashes.length === 0) return 0
  await sql`insert into file_to_remove (hash, since) select h, clock_timestamp() from unnest(${hashes}::text[]) as h on conflict do nothing`.execute(tx)
  return hashes.length
}

/** Takes marked files off the disk, unless another fact names the same bytes. While a draft names them they stay marked, and go when it has gone. */
export async function removeMarked(db: Db, files: FileKeep): Promise<number> {
  const marked = await sql<{ hash: string; named: boolean }>`select hash, exists (select 1 from fact_body b where strpos(b.body, hash) > 0) as named
    from file_to_remove where not exists (select 1 from draft d where strpos(d.answers, hash) > 0) limit 100`.execute(db)
  for (const { hash, named } of marked.rows) {
    if (!named) await files.remove(hash)
    await sql`delete from file_to_remove where hash = ${hash}`.execute(db)
  }
  return marked.rows.filter((m) => !m.named).length
}

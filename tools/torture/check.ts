import { sql } from 'kysely'
import { manualClock, systemClock } from '../../src/calendar/index.ts'
import { england } from '../../src/packs/index.ts'
import { Store, type Connection, type Db } from '../../src/store/index.ts'
import type { Note } from './people.ts'

/** What was found wrong, in words; empty when nothing is. */
export type Wrong = readonly string[]

/** Looks through the whole ledger: every acknowledged note there, none twice, nothing half written. */
export async function checkLedger(db: Db, notes: readonly Note[]): Promise<Wrong> {
  const words = notes.map((n) => n.words)
  const found = await sql<{ words: string; times: number }>`select (b.body::jsonb #>> '{body,note}') as words, count(*)::int as times
    from fact_body b where b.body::jsonb #>> '{body,note}' = any(${words}::text[]) group by 1`.execute(db)
  const times = new Map(found.rows.map((r) => [r.words, r.times]))
  const lost = notes.filter((n) => n.acknowledged && !times.has(n.words))
  const twice = found.rows.filter((r) => r.times > 1)
  return [
    ...(lost.length > 0 ? [`${lost.length} acknowledged notes are not on the record`] : []),
    ...(twice.length > 0 ? [`${twice.length} notes are on the record twice`] : []),
    ...await halfWritten(db),
  ]
}

/** Anything that is there without what belongs to it. */
async function halfWritten(db: Db): Promise<Wrong> {
  const counts = await sql<{ what: string; n: number }>`
    select 'facts without a body' as what, count(*)::int as n from fact f left join fact_body b on b.fact = f.id where b.fact is null
    union all select 'bodies that do not fit their hash', count(*)::int from fact f join fact_body b on b.fact = f.id
      where sha256(b.salt || convert_to(b.body, 'UTF8')) <> f.body_hash
    union all select 'records with a gap', count(*)::int from (select record from fact group by record having max(sequence) <> count(*)) g
    union all select 'records about two people', count(*)::int from (select record from fact group by record having count(distinct subject) > 1) g
    union all select 'subjects nobody reads', count(*)::int from subject s left join subject_cursor c on c.subject = s.id where c.subject is null`.execute(db)
  return counts.rows.filter((c) => c.n > 0).map((c) => `${c.n} ${c.what}`)
}

/** Whether everything read equals what is read from the facts alone, with every job done. Nobody else may be writing. */
export async function checkReadings(admin: Connection): Promise<Wrong> {
  const store = new Store(admin, england, manualClock(systemClock.now()))
  try {
    await store.settle()
    await store.engine.catchUp()
    const kept = await everythingRead(store.engine.db)
    await store.engine.rebuild()
    const rebuilt = await everythingRead(store.engine.db)
    return kept === rebuilt ? [] : ['what is read is not what a rebuild reads']
  } finally {
    await store.close()
  }
}

async function everythingRead(db: Db): Promise<string> {
  const rows = await sql`select subject, kind, rule, key, content, lower(recorded) as "from", upper(recorded) as "to", state, due, level, valid_from, valid_to, on_day
    from reading where not isempty(recorded) order by subject, kind, rule, key, lower(recorded)`.execute(db)
  const reach = await sql`select source, scope, because, valid_from from subject_scope order by 1, 2, 3, 4`.execute(db)
  return JSON.stringify([rows.rows, reach.rows])
}

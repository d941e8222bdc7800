import { sql } from 'kysely'
import { living, type Fact, type Living } from '../../ledger/index.ts'
import type { Brought } from '../../returns/exchange/index.ts'
import type { Db } from '../connect.ts'
import { factsOfRecords } from '../ledger/load.ts'
import { noteTakenBack } from './record.ts'
import { withdraw } from './withdraw.ts'
import { writeBrought } from './write.ts'
import type { Doing } from './work.ts'

/** What taking back came to. `stayed`: records that people have written on since, which are left for them. */
export interface TakenBack { readonly records: number; readonly stayed: number; readonly amended: number }

const lot = 500

/**
 * Takes back everything an import wrote, in one transaction: records it began are withdrawn, steps it put right read again as they did
 * before. A record that somebody has written on since stays as it is, and is listed.
 */
export async function takeBack({ engine, job, tell }: Doing, why: string): Promise<TakenBack> {
  return engine.db.transaction().execute(async (tx) => {
    const { pack } = engine, recorded = engine.clock.now()
    const records = (await sql<{ record: string }>`select distinct record from brought where import = ${job.id} order by record`.execute(tx)).rows.map((r) => r.record)
    let withdrawn = 0, amended = 0
    const stayed: Living[] = []
    for (let i = 0; i < records.length; i += lot) {
      await tell(i / Math.max(1, records.length), `Taking back ${i} of ${records.length} records`)
      const facts = await factsOfRecords(tx, pack, records.slice(i, i + lot)), theirs = living(facts).filter((r) => !r.withdrawn)
      const [begun, added] = [theirs.filter((r) => r.facts[0]?.source?.import === job.id), theirs.filter((r) => r.facts[0]?.source?.import !== job.id)]
      const wrong = begun.filter((r) => r.facts.every((f) => f.source?.import === job.id))
      stayed.push(...begun.filter((r) => !wrong.includes(r)), ...added.filter((r) => r.facts.some((f) => f.source?.import === job.id && f.act === 'step')))
      withdrawn += await withdraw(tx, pack, wrong.flatMap((r) => r.facts), why, recorded)
      amended += await writeBrought(tx, pack, await asBefore(tx, added, job.id, why), recorded)
    }
    await sql`delete from import_trouble where import = ${job.id}`.execute(tx)
    for (const r of stayed) {
      await sql`insert into import_trouble (import, kind, why, subject, detail) values (${job.id}, 'row', 'This record stays: something else was written on it. Look at it, and withdraw it if it is wrong.', ${r.subject}, ${JSON.stringify({ record: r.record, kind: r.kind })}::jsonb)`.execute(tx)
    }
    const done = { records: withdrawn, stayed: stayed.length, amended }
    await noteTakenBack(tx, engine, job, { by: job.worker, why, records: withdrawn, stayed: stayed.length })
    return done
  })
}

/** Amendments that make steps read as they did before the import put them right, where nobody has amended them since. */
async function asBefore(tx: Db, records: readonly Living[], importId: string, why: string): Promise<readonly Brought[]> {
  const about = new Map((await sql<{ id: string; about: Brought['about'] }>`select id, about from subject where id = any(${[...new Set(records.map((r) => r.subject))]}::uuid[])`.execute(tx)).rows.map((r) => [r.id, r.about]))
  return records.flatMap((r) => {
    let next = r.facts.length
    return r.steps.flatMap((s): readonly Brought[] => {
      const now = s.current, earlier = s.before.findLast((f: Fact) => f.source?.import !== importId)
      if (now.act !== 'amend' || now.source?.import !== importId || !earlier) return []
      return [{
        record: r.record, expects: next++, subject: r.subject, about: about.get(r.subject) ?? 'child', kind: r.kind, step: s.step, act: 'amend', amends: s.sequence, why,
        happened: earlier.happened, learned: earlier.learned, body: earlier.body, source: now.source,
      }]
    })
  })
}

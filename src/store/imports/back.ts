import { sql } from 'kysely'
import { living, type Fact, type Living } from '../../ledger/index.ts'
import type { Db } from '../connect.ts'
import { queueCatchUp } from '../jobs.ts'
import type { NewFact } from '../ledger/append.ts'
import { factsOfRecords } from '../ledger/load.ts'
import { noteTakenBack } from './record.ts'
import { setImport } from './rows.ts'
import { withdraw } from './withdraw.ts'
import { aboutOf, momentFor, writeBrought } from './write.ts'
import { inTurn } from './turn.ts'
import { Stopped, type Doing } from './work.ts'

const lot = 500

/**
 * Takes back everything an import wrote, in one transaction: records it began are withdrawn, steps it put right read again as they did
 * before. A record that somebody has written on since stays as it is, and is listed.
 */
export async function takeBack({ engine, job, tell }: Doing, why: string): Promise<void> {
  await engine.db.transaction().execute(async (tx) => {
    await inTurn(tx, tell)
    const { pack } = engine, recorded = await momentFor(tx, engine.clock.now())
    const records = (await sql<{ record: string }>`select distinct record from brought where import = ${job.id} order by record`.execute(tx)).rows.map((r) => r.record)
    let withdrawn = 0
    const stayed: Living[] = []
    for (let i = 0; i < records.length; i += lot) {
      await tell(i / Math.max(1, records.length), `Taking back ${i} of ${records.length} records`)
      const facts = await factsOfRecords(tx, pack, records.slice(i, i + lot)), theirs = living(facts).filter((r) => !r.withdrawn)
      const [begun, added] = [theirs.filter((r) => r.facts[0]?.source?.import === job.id), theirs.filter((r) => r.facts[0]?.source?.import !== job.id)]
      const wrong = begun.filter((r) => r.facts.every((f) => f.source?.import === job.id))
      stayed.push(...begun.filter((r) => !wrong.includes(r)), ...added.filter((r) => r.facts.some((f) => f.source?.import === job.id && f.act === 'step')))
      withdrawn += await withdraw(tx, pack, wrong.flatMap((r) => r.facts), why, recorded)
      await writeBrought(tx, pack, await asBefore(tx, added, job, why), recorded)
    }
    await sql`delete from import_trouble where import = ${job.id}`.execute(tx)
    for (const r of stayed) {
      await sql`insert into import_trouble (import, kind, why, subject, detail) values (${job.id}, 'row', 'This record stays: something else was written on it. Look at it, and withdraw it if it is wrong.', ${r.subject}, ${JSON.stringify({ record: r.record, kind: r.kind })}::jsonb)`.execute(tx)
    }
    await noteTakenBack(tx, engine, job, { by: job.worker, why, records: withdrawn, stayed: stayed.length })
    // With the facts, or not at all: a server that ends at this moment has either taken it back and says so, or begins again.
    const kept = await setImport(tx, job.id, { state: 'taken-back', part: 1, doing: '', says: null, signed: null, signed_by: null }, ['cancelled'])
    if (!kept) throw new Stopped()
    await queueCatchUp(tx)
  })
}

/**
 * Amendments that make steps read as they did before the import put them right, where nobody has amended them since. What an earlier file
 * had said is that file's again. What a person had said is written by whoever took the files back: nobody writes in another's name.
 */
async function asBefore(tx: Db, records: readonly Living[], { id: importId, worker: by }: Doing['job'], why: string): Promise<readonly NewFact[]> {
  const about = await aboutOf(tx, records.map((r) => r.subject))
  return records.flatMap((r) => {
    let next = r.facts.length
    return r.steps.flatMap((s): readonly NewFact[] => {
      const now = s.current, earlier = s.before.findLast((f: Fact) => f.source?.import !== importId)
      if (now.act !== 'amend' || now.source?.import !== importId || !earlier) return []
      return [{
        record: r.record, expects: next++, subject: r.subject, about: about(r.subject), kind: r.kind, step: s.step, act: 'amend', amends: s.sequence,
        why: `The files that had changed this were taken back. ${why}`, happened: earlier.happened, learned: earlier.learned, body: earlier.body,
        ...(earlier.source ? { author: null, source: earlier.source } : { author: by }),
      }]
    })
  })
}

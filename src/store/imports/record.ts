import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import type { Body, SubjectId } from '../../ledger/index.ts'
import { importRecord } from '../../packs/common/records/import.ts'
import { organisation } from '../../packs/common/records/organisation.ts'
import { seriesNames } from '../../returns/exchange/index.ts'
import type { Db } from '../connect.ts'
import type { Engine } from '../engine.ts'
import { append, type NewFact } from '../ledger/append.ts'
import { ImportIds } from './ids.ts'
import { totals, type Import } from './import.ts'
import type { Ran } from './run.ts'

/** Says on the record of imports what was done, in the transaction that does it. */
async function note(tx: Db, engine: Engine, job: Import, step: string, by: SubjectId | null, body: Body): Promise<void> {
  const ids = await ImportIds.load(tx), subject = ids.subject('agency', 'files', 'brought in'), writing = { pack: engine.pack, clock: engine.clock, authority: await engine.authority() }
  const now = { at: engine.clock.now() }, about = { subject, about: 'agency' as const, author: by, happened: now }
  const named = await sql`select 1 from fact where subject = ${subject} limit 1`.execute(tx)
  const last = await sql<{ last: number | null }>`select max(sequence) as last from fact where record = ${job.id}`.execute(tx)
  const facts: NewFact[] = [
    ...(named.rows.length > 0 ? [] : [{ ...about, author: null, record: randomUUID(), expects: 0, kind: organisation.id, step: 'described', body: { name: 'Files brought in', kind: 'Where records came from that were not written here' } }]),
    { ...about, record: job.id, expects: last.rows[0]?.last ?? 0, kind: importRecord.id, step, body },
  ]
  await append(tx, writing, facts, 'later')
}

/** Says that files were written. */
export async function noteWritten(tx: Db, engine: Engine, job: Import, ran: Ran): Promise<void> {
  const { read, written, amended, unchanged, refused, waiting } = totals(ran.tables)
  await note(tx, engine, job, 'written', job.worker, {
    series: seriesNames[job.series].title, period: ran.period, ...(job.worker ? { by: job.worker } : {}), files: job.files.map((f) => `${f.name} ${f.hash}`).join('\n'),
    read, written, amended, unchanged, refused, waiting, facts: ran.facts,
  })
}

/** Says who looked it over and signed it. */
export const noteSigned = (tx: Db, engine: Engine, job: Import, by: SubjectId, words: string): Promise<void> => note(tx, engine, job, 'signed-off', by, { by, ...(words ? { note: words } : {}) })

/** Says that everything was taken back. */
export const noteTakenBack = (tx: Db, engine: Engine, job: Import, body: { readonly by: SubjectId | null; readonly why: string; readonly records: number; readonly stayed: number }): Promise<void> =>
  note(tx, engine, job, 'taken-back', body.by, { ...(body.by ? { by: body.by } : {}), why: body.why, records: body.records, stayed: body.stayed })

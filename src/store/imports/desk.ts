import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import type { SubjectId } from '../../ledger/index.ts'
import type { Series } from '../../returns/exchange/index.ts'
import { UnreadableReturn } from '../../returns/index.ts'
import { gatherFigures } from '../bulk/index.ts'
import type { Connection } from '../connect.ts'
import { sayDefect } from '../defect.ts'
import type { Engine } from '../engine.ts'
import { queueCatchUp } from '../jobs.ts'
import { takeBack } from './back.ts'
import { Alone } from './alone.ts'
import { decide, type Answer, type Deciding } from './decisions.ts'
import { underWay, type Import, type ImportFile } from './import.ts'
import { noteSigned } from './record.ts'
import { IncomingFiles } from './incoming.ts'
import { countByTable, countImports, faredRows, findImport, listImports, setImport, someImports, troublesOf, type TroubleRow } from './rows.ts'
import { runImport, type Ran } from './run.ts'
import { ImportShelf } from './shelf.ts'
import { alikeOf, countWaiting, decideMany, onRecord, oneWaiting, reasonsOf, recordsOfRows, troublesAt, waitingOf, wroteBefore, type WaitingAsked } from './waiting.ts'
import { asOftenAsItTakes, passes, sayTrouble } from './turn.ts'
import { Stopped, type Doing } from './work.ts'

/** What somebody wants brought in. */
export interface BeginImport { readonly series: Series; readonly asked: { readonly [name: string]: string }; readonly worker: SubjectId | null; readonly wants: 'look' | 'write' }

/**
 * Files an authority is brought in from: taken, looked through, written, signed off, taken back. What is done to the record is done in
 * one transaction each; where a server ended in the midst of it, another begins it again.
 */
export class ImportDesk {
  readonly #engine: Engine
  readonly #admin: Connection
  readonly shelf: ImportShelf
  constructor(engine: Engine, admin: Connection, folder: string) { this.#engine = engine; this.#admin = admin; this.shelf = new ImportShelf(folder) }

  /** Makes room for files about to come in. Gives the id. */
  async receive(worker: SubjectId | null, series: Series): Promise<string> {
    const id = randomUUID()
    await this.#engine.db.insertInto('import').values({ id, series, period: null, worker, made: this.#engine.clock.now(), state: 'incoming', wants: 'look', says: null, files: '[]', asked: '{}', looked: null, written: null, signed: null, signed_by: null }).execute()
    await this.shelf.make(id)
    return id
  }

  /** Makes room for files about to come from a browser. What kind they are is said when they are begun on. */
  async incoming(worker: SubjectId): Promise<IncomingFiles> {
    const id = await this.receive(worker, 'ssda903')
    return new IncomingFiles(id, this.shelf, async () => { await this.drop(id) })
  }

  /** Begins on files that have come in. The job does it. */
  async begin(id: string, files: readonly ImportFile[], begin: BeginImport): Promise<void> {
    await this.ready(id, files, begin)
    await this.#queue(id)
  }

  /** The same, for a caller that then does it itself; should that end first, a server does. */
  async ready(id: string, files: readonly ImportFile[], { series, asked, worker, wants }: BeginImport): Promise<void> {
    await setImport(this.#engine.db, id, { series, files, asked, worker, wants, state: 'waiting' })
  }

  /** Drops what came in and is not wanted, unless it is being done or was written. */
  async drop(id: string): Promise<boolean> {
    const done = await this.#engine.db.deleteFrom('import').where('id', '=', id).where('written', 'is', null).where('state', 'not in', [...underWay]).executeTakeFirst()
    const dropped = done.numDeletedRows > 0n
    if (dropped) await this.shelf.remove(id)
    return dropped
  }

  /** What was not taken, or waits, of an import: some at a time. */
  troubles(id: string, kinds: readonly TroubleRow['kind'][], page: { readonly from: number; readonly most: number }, table?: string) { return troublesOf(this.#engine.db, id, kinds, page, table) }
  /** How many single cells of each table were left out. */
  cells(id: string) { return countByTable(this.#engine.db, id, 'cell') }
  reasons(id: string) { return reasonsOf(this.#engine.db, id) }
  /** What rows of a table became, and what is to be said of them. */
  recordsOf(id: string, table: string, rows: readonly number[]) { return recordsOfRows(this.#engine.db, id, table, rows) }
  troublesAt(id: string, table: string, rows: readonly number[]) { return troublesAt(this.#engine.db, id, table, rows) }
  /** Those of them who are on the record. */
  known(subjects: readonly SubjectId[]) { return onRecord(this.#engine.db, subjects) }
  wroteBefore(id: string) { return wroteBefore(this.#engine.db, id) }
  /** What waits for a person, and what was decided of it. */
  countWaiting(job: Import) { return countWaiting(this.#engine.db, job) }
  waiting(job: Import, asked: WaitingAsked, page: { readonly from: number; readonly most: number }) { return waitingOf(this.#engine.db, job, asked, page) }
  oneWaiting(job: Import, id: number) { return oneWaiting(this.#engine.db, job, id) }
  alike(job: Import, of: Deciding) { return alikeOf(this.#engine.db, job, of) }
  /** Rows of one table that fared in one way. */
  fared(id: string, table: string, fared: string, page: { readonly from: number; readonly most: number }) { return faredRows(this.#engine.db, id, table, fared, page) }

  find(id: string): Promise<Import | null> { return findImport(this.#engine.db, id) }
  list(): Promise<readonly Import[]> { return listImports(this.#engine.db) }
  some(part: { readonly limit: number; readonly skip: number }): Promise<readonly Import[]> { return someImports(this.#engine.db, part) }
  count(): Promise<number> { return countImports(this.#engine.db) }

  /** Stops what is under way. What is on the record by then stays; what was being written is not. */
  async cancel(id: string): Promise<void> { await setImport(this.#engine.db, id, { state: 'cancelled', doing: '' }, ['done', 'catching-up', 'failed', 'taken-back']) }

  /** Goes through the same files once more: to look, or to write what is not on the record yet. */
  async again(id: string, wants: Import['wants']): Promise<boolean> {
    const may = await setImport(this.#engine.db, id, { state: 'waiting', wants, says: null, part: 0, doing: '' }, [...underWay])
    if (may) await this.#queue(id)
    return may
  }

  async decide(job: Import, d: { readonly kind: Deciding; readonly key: string; readonly answer: Answer; readonly subject: SubjectId | null; readonly by: SubjectId }): Promise<void> {
    await decide(this.#engine.db, this.#engine.clock, { series: job.series, ...d })
  }

  /** One answer for many that are decided without saying who: those of one sort. */
  async decideMany(job: Import, d: { readonly kind: Deciding; readonly keys: readonly string[]; readonly answer: Answer; readonly by: SubjectId }): Promise<void> {
    await decideMany(this.#engine.db, this.#engine.clock, { series: job.series, ...d })
  }

  /** Signs off by name what was written. The files are deleted: what they said is on the record, with the hash of each. False when somebody had. */
  async sign(job: Import, by: SubjectId, words: string): Promise<boolean> {
    const signed = await this.#engine.db.transaction().execute(async (tx) => {
      const first = await tx.updateTable('import').set({ signed: this.#engine.clock.now(), signed_by: by }).where('id', '=', job.id)
        .where('signed', 'is', null).where('written', 'is not', null).where('state', 'not in', [...underWay, 'taken-back']).executeTakeFirst()
      if (first.numUpdatedRows === 0n) return false
      await noteSigned(tx, this.#engine, job, by, words)
      return true
    })
    if (signed) await this.shelf.remove(job.id)
    return signed
  }

  /** Has everything taken back that it wrote. */
  async takeBack(id: string, by: SubjectId | null, why: string): Promise<boolean> {
    const may = await setImport(this.#engine.db, id, { state: 'waiting', wants: 'take-back', worker: by, says: why, part: 0, doing: '' }, [...underWay])
    if (may) await this.#queue(id)
    return may
  }

  async #queue(id: string): Promise<void> {
    await sql`select graphile_worker.add_job('bring-in', ${JSON.stringify({ id })}::json, job_key := ${`bring-in ${id}`})`.execute(this.#engine.db)
  }

  /** Has those taken up again that a server left when it ended, and drops files that stopped coming a day ago. */
  async revive(): Promise<void> {
    for (const { id } of await sql<{ id: string }>`select id from import where state = 'incoming' and made < ${this.#engine.clock.now()}::timestamptz - interval '1 day'`.execute(this.#engine.db).then((found) => found.rows)) await this.drop(id)
    for (const { id } of await this.#engine.db.selectFrom('import').select('id').where('state', 'in', [...underWay]).execute()) await this.#queue(id)
  }

  /** Does what an import wants, unless another server is at it. Gives what came of reading its files; null when nothing was to be done. */
  async do(id: string, heard?: (part: number, doing: string) => void): Promise<Ran | null> {
    return asOftenAsItTakes((last) => new Alone(this.#admin).with(`import ${id}`, () => this.#attempt(id, last, heard)))
  }

  async #attempt(id: string, last: boolean, heard?: (part: number, doing: string) => void): Promise<Ran | null> {
    const job = await this.find(id)
    if (!job || !underWay.includes(job.state)) return null
    const { db } = this.#engine
    const tell: Doing['tell'] = async (part, doing) => {
      heard?.(part, doing)
      if (!(await setImport(db, id, { part, doing }, ['cancelled']))) throw new Stopped()
    }
    try {
      return await this.#one(job, tell)
    } catch (error) {
      if (error instanceof Stopped) return null
      if (passes(error) && !last) throw error
      const says = error instanceof UnreadableReturn ? error.message.replaceAll(id, 'the files given') : sayTrouble(error)
      if (says === null) sayDefect('Files could not be brought in', error)
      await setImport(db, id, { state: 'failed', doing: '', says: says ?? (job.wants === 'take-back' ? mistakeBack : mistake) }, ['cancelled'])
      return null
    }
  }

  async #one(job: Import, tell: Doing['tell']): Promise<Ran | null> {
    const { db } = this.#engine, doing = { engine: this.#engine, job, folder: this.shelf.of(job.id), tell }
    if (job.state === 'catching-up') return this.#catchUp(job.id, tell).then(() => null)
    if (job.wants === 'take-back') {
      await setImport(db, job.id, { state: 'taking-back' }, ['cancelled'])
      await takeBack(doing, job.says ?? 'It was brought in by mistake.')
      return null
    }
    await setImport(db, job.id, { state: job.wants === 'write' ? 'writing' : 'reading' }, ['cancelled'])
    const ran = await runImport(doing)
    if (job.wants === 'write') await this.#catchUp(job.id, tell)
    return ran
  }

  /** Reads what is owed from what was written. */
  async #catchUp(id: string, tell: Doing['tell']): Promise<void> {
    await gatherFigures(this.#admin)
    const unread = await this.#engine.readBrought(async (done, of) => tell(0.9 + 0.1 * (done / Math.max(1, of)), `Reading what is owed to ${done} of ${of}`))
    await queueCatchUp(this.#engine.db)
    await setImport(this.#engine.db, id, { state: 'done', part: 1, doing: '', says: unread > 0 ? `${unread} could not be read, because of a mistake in Sightline. Tell whoever runs the server.` : null })
  }
}

const mistake = 'These files could not be brought in because of a mistake in Sightline. Nothing was written. The files are still here. Tell whoever runs the server.'
const mistakeBack = 'This could not be taken back because of a mistake in Sightline. Everything stands as it did. Tell whoever runs the server.'

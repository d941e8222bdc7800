import { sql } from 'kysely'
import type { Instant } from '../../calendar/index.ts'
import type { SubjectId } from '../../ledger/index.ts'
import { UnreadableReturn } from '../../returns/index.ts'
import type { Exchange, GivenFiles } from '../../returns/exchange/index.ts'
import type { PastRow } from '../bulk/index.ts'
import type { Db } from '../connect.ts'
import { Decisions } from './decisions.ts'
import { gone } from './gone.ts'
import { ImportIds } from './ids.ts'
import type { Import, TableTally } from './import.ts'
import { exchangeOf } from './kinds.ts'
import { KnownPeople } from './known.ts'
import { Planner, type Planned } from './plan.ts'
import { noteWritten } from './record.ts'
import { setImport } from './rows.ts'
import { inTurn } from './turn.ts'
import { Stopped, type Doing } from './work.ts'
import { leaveConcerned, leaveUnread, lockKnown, momentFor, noteFared, rowsOf, writeRows } from './write.ts'

/** Children planned and written at a time. */
const lot = 200

/** What came of reading files, and of writing them where that was wanted. */
export interface Ran { readonly period: string; readonly tables: readonly TableTally[]; readonly problems: Import['problems']; readonly facts: number; readonly recorded: Instant | null }

/**
 * Reads the files of an import and works out what each row asks for; writes it when that is wanted. All of it in one transaction: cut
 * short at any moment, the record is as it was. Done again, it finds everything there and changes nothing.
 */
export async function runImport(doing: Doing): Promise<Ran> {
  const { job, folder, tell } = doing
  await tell(0, 'Reading the files')
  const exchange = await exchangeOf(job.series, job.asked, doing.engine.pack)
  const files = await exchange.read(folder, job.asked).catch((error: unknown) => { throw named(error, job) })
  await tell(0.15, 'Looking who is on the record')
  return doing.engine.db.transaction().execute(async (tx) => {
    if (job.wants === 'write') await inTurn(tx, tell)
    return inOne(tx, doing, exchange, files)
  })
}

async function inOne(tx: Db, { job, engine, tell }: Doing, exchange: Exchange<unknown>, files: GivenFiles<unknown>): Promise<Ran> {
  const writes = job.wants === 'write', { pack } = engine, ids = await ImportIds.load(tx), decisions = await Decisions.load(tx, job.series)
  const hashes = new Map(files.tables.map((t) => [t.name, job.files.find((f) => f.at.endsWith(t.file))?.hash.slice(0, 16) ?? '']))
  const planner = new Planner(exchange, files, {
    pack, ids, hashes, decisions, known: await KnownPeople.load(tx, pack),
    source: { import: job.id, series: job.series, period: files.called },
  })
  await sql`delete from import_row where import = ${job.id}`.execute(tx)
  await sql`delete from import_trouble where import = ${job.id}`.execute(tx)
  const tally = new Tally(files), told = new Set<string>(), recorded = await momentFor(tx, engine.clock.now())
  const { children } = files, lock = writes ? (subjects: readonly SubjectId[]) => lockKnown(tx, subjects) : undefined
  let facts = 0, writing = Promise.resolve(), heard = await planner.hear(children.slice(0, lot)), there = await planner.look(tx, heard, lock)
  try {
    for (let i = 0; i < children.length; i += lot) {
      await tell(0.2 + 0.7 * (i / children.length), writes ? `Writing ${i} of ${children.length} children` : `Looking at ${i} of ${children.length} children`)
      // While the database writes the last lot, this one is planned and the next is heard.
      const planned = await planner.plan(heard, there), rows = writes ? await rowsOf(engine.pack, planned.facts, recorded) : []
      for (const r of planned.told) told.add(r)
      facts += planned.facts.length
      heard = await planner.hear(children.slice(i + lot, i + 2 * lot))
      await writing
      const write = (): Promise<void> => writeLot(tx, job, rows).then(() => keep(tx, job.id, planned, tally))
      there = await planner.look(tx, heard, lock)
      if (planner.restsOn(heard, there, planned)) {
        await write()
        there = await planner.look(tx, heard, lock)
      } else {
        writing = write()
        writing.catch(() => undefined)
      }
    }
  } catch (error) {
    // What is still on its way to the database gets there first. It would come after the end of the transaction otherwise, and stay.
    await writing.catch(() => undefined)
    throw error
  }
  await writing
  if (facts > 0 && writes && exchange.concerns) await leaveConcerned(tx, exchange.concerns, recorded)
  await keep(tx, job.id, { rows: files.nobodys.map((n) => ({ table: n.table, row: n.row, fared: 'refused', subject: null })), troubles: files.nobodys.map((n) => ({ ...n, kind: 'row', key: null, subject: null, detail: null })) }, tally)
  const lost = files.partial ? { troubles: [], facts: 0 } : await gone(tx, pack, { job, decisions, tables: files.tables.map((t) => t.name), period: files.called, told, writes, recorded })
  await noteFared(tx, job.id, { rows: [], troubles: lost.troubles })
  const ran: Ran = { period: files.called, tables: tally.all(), problems: files.problems.slice(0, mostProblems).map((p) => ({ file: p.file, row: p.row, column: p.column, what: p.what })), facts: facts + lost.facts, recorded: writes ? recorded : null }
  if (writes && ran.facts > 0) await noteWritten(tx, engine, job, ran)
  const now = engine.clock.now(), come = { period: ran.period, tables: ran.tables, problems: ran.problems, says: null }
  // With the facts, or not at all: a server that ends at this moment has either written and says so, or begins again.
  const kept = await setImport(tx, job.id, { ...come, ...(writes ? { state: 'catching-up', written: job.written ?? now } : { state: 'done', looked: now, doing: '', part: 1 }) }, ['cancelled'])
  if (!kept) throw new Stopped()
  return ran
}

async function writeLot(tx: Db, job: Import, rows: readonly PastRow[]): Promise<void> {
  if (rows.length === 0) return
  await writeRows(tx, rows)
  await leaveUnread(tx, job.id, [...new Set(rows.map((r) => r.fact.subject))])
}

/** Remarks about files that are kept; what is wrong with one cell is kept with its row. */
const mostProblems = 500

async function keep(tx: Db, id: string, planned: Pick<Planned, 'rows' | 'troubles'>, tally: Tally): Promise<void> {
  tally.add(planned.rows)
  await noteFared(tx, id, planned)
}

class Tally {
  readonly #tables: { -readonly [K in keyof TableTally]: TableTally[K] }[]
  constructor(files: GivenFiles<unknown>) { this.#tables = files.tables.map((t) => ({ table: t.name, file: t.file, read: t.rows, written: 0, amended: 0, unchanged: 0, refused: 0, waiting: 0 })) }
  add(rows: Planned['rows']): void {
    for (const row of rows) { const t = this.#tables.find((x) => x.table === row.table); if (t) t[row.fared]++ }
  }
  all(): readonly TableTally[] { return this.#tables }
}

/** A message about a file, with the name it came with instead of ours. */
function named(error: unknown, job: Import): unknown {
  if (!(error instanceof UnreadableReturn)) return error
  return new UnreadableReturn(job.files.reduce((text, f) => text.replaceAll(f.at.split('/').at(-1) ?? f.at, f.name), error.message))
}

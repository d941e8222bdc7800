import fsp from 'node:fs/promises'
import path from 'node:path'
import { sql } from 'kysely'
import { dayOf } from '../../calendar/index.ts'
import type { RecordId, SubjectId } from '../../ledger/index.ts'
import { lookAt, readMapping, type Mapping, type Seen } from '../../returns/exchange/csv/index.ts'
import type { Engine } from '../engine.ts'
import type { ImportDesk } from './desk.ts'
import { underWay, type Import, type ImportFile } from './import.ts'
import { setImport } from './rows.ts'

/** How far somebody has come with saying which column of a file is what. */
export interface Matching {
  /** As far as it has come: it need not be whole yet. */
  readonly mapping: Mapping
  /** Which records the rows tell of, by id. */
  readonly kinds: readonly string[]
  /** Records for which somebody has gone through the columns; of the others they are still guessed. Null: nobody has gone through them at all. */
  readonly said: readonly string[] | null
  /** Columns whose words and days somebody has gone through. */
  readonly answered: readonly string[]
  /** The kept mapping it began with. */
  readonly from: RecordId | null
}

/** A whole mapping, as nobody has gone through it for these files yet: new words in them are still to be matched. */
export const matchingWith = (mapping: Mapping, from: RecordId | null): Matching => {
  const kinds = [...new Set(mapping.steps.map((s) => s.kind))]
  return { mapping, kinds, said: kinds, answered: [], from }
}

/** How far matching has come; null when nobody has begun. */
export function matchingOf({ asked }: Pick<Import, 'asked'>): Matching | null {
  if (asked['matching']) return JSON.parse(asked['matching']) as Matching
  const given = asked['mapping'] ? readMapping(asked['mapping']) : null
  return given && 'mapping' in given ? matchingWith(given.mapping, null) : null
}

/** Whether the columns of an import can be matched, or matched again: nothing of it has been written, and nobody is at it. */
export const mayMatch = (job: Import): boolean => job.series === 'csv' && job.written === null && !underWay.includes(job.state) && job.state !== 'taken-back'

/** Keeps files that have come in until somebody has matched their columns. */
export async function beginMatching({ db, clock }: Engine, id: string, { files, worker, wants }: { readonly files: readonly ImportFile[]; readonly worker: SubjectId; readonly wants: 'look' | 'write' }): Promise<void> {
  await setImport(db, id, { series: 'csv', files, asked: { day: dayOf(clock.now()) }, worker, wants, state: 'matching' })
}

/**
 * Keeps how far somebody has come. What an earlier look found is no longer so, and goes. False: it is being done, or was written meanwhile.
 */
export async function keepMatching({ db }: Engine, job: Import, matching: Matching): Promise<boolean> {
  const { mapping: _, ...asked } = job.asked, now = { ...asked, called: matching.mapping.title, matching: JSON.stringify(matching) }
  return db.transaction().execute(async (tx) => {
    const done = await sql`update import set asked = ${JSON.stringify(now)}::jsonb, state = 'matching', tables = '[]', problems = '[]', period = null, looked = null, says = null
      where id = ${job.id} and written is null and state <> all(${[...underWay, 'taken-back']}::text[])`.execute(tx)
    if (done.numAffectedRows !== 1n) return false
    await sql`delete from import_row where import = ${job.id}`.execute(tx)
    await sql`delete from import_trouble where import = ${job.id}`.execute(tx)
    return true
  })
}

/** What an import is begun with once its columns are matched. */
export const askedOf = (job: Import, matching: Matching): Import['asked'] => ({ ...job.asked, called: matching.mapping.title, matching: JSON.stringify(matching), mapping: JSON.stringify(matching.mapping) })

/** What stands in the files of an import, found once and kept beside them as long as they are there. */
export async function seenFiles({ shelf }: Pick<ImportDesk, 'shelf'>, job: Pick<Import, 'id'>): Promise<Seen> {
  const folder = shelf.of(job.id), kept = path.join(folder, 'seen.json')
  const known = await fsp.readFile(kept, 'utf8').catch(() => null)
  if (known !== null) { try { return JSON.parse(known) as Seen } catch { /* a server ended while it was written: it is found again */ } }
  const seen = await lookAt(folder)
  await fsp.writeFile(kept, JSON.stringify(seen), { mode: 0o600 })
  return seen
}

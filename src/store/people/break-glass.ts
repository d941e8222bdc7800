import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import { resolveOwner } from '../../access/index.ts'
import type { Instant } from '../../calendar/index.ts'
import { idFrom, type RecordId, type SubjectId } from '../../ledger/index.ts'
import { breakGlass, closesAt } from '../../packs/index.ts'
import type { Engine } from '../engine.ts'
import type { NewFact } from '../ledger/append.ts'
import type { Reader } from '../reader.ts'
import { loadOrg, loadWhere } from './org.ts'

/** A record open now because somebody opened it in an emergency. */
export interface OpenedNow { readonly record: RecordId; readonly from: Instant; readonly until: Instant }

/** Whether this worker has the subject's record open in an emergency now. */
export async function openedBy(reader: Reader, worker: SubjectId, subject: SubjectId): Promise<OpenedNow | null> {
  const found = await sql<OpenedNow>`select key as record, valid_from as "from", valid_to as until from reading
    where subject = ${subject}::uuid and kind = 'status' and rule = ${breakGlass.id} and upper_inf(recorded) and content -> 'detail' ->> 'worker' = ${worker}
      and valid_from <= ${reader.now} and valid_to > ${reader.now} order by valid_to desc limit 1`.execute(reader.db)
  return found.rows[0] ?? null
}

/** One emergency opening, as a list of them names it. */
export interface EmergencyOpening { readonly record: RecordId; readonly child: SubjectId; readonly at: Instant }

const everyOpening = sql`from fact o where kind = ${sql.lit(breakGlass.id)} and step = 'opened' and act = 'step'`

/** A part of every emergency opening within reach: those nobody has reviewed first, and the newest of them first. */
export async function openings(reader: Reader, part: { readonly limit: number; readonly skip: number }): Promise<readonly EmergencyOpening[]> {
  const found = await sql<EmergencyOpening>`select record, subject as child, recorded as at ${everyOpening}
    order by exists (select 1 from fact r where r.record = o.record and r.step = 'reviewed'), recorded desc, id limit ${part.limit} offset ${part.skip}`.execute(reader.db)
  return found.rows
}

/** How many emergency openings there are within reach. */
export async function countOpenings(reader: Reader): Promise<number> {
  return (await sql<{ n: number }>`select count(*)::int as n ${everyOpening}`.execute(reader.db)).rows[0]?.n ?? 0
}

/** The duty that is owed for every opening. */
export const reviewDuty = 'access/break-glass-review'

/**
 * Opens a child's record to a worker for a limited time, and in the same transaction tells the child's social worker and their
 * manager. Whether the worker may, and whether the child is kept from them, is asked before. A record of theirs already open
 * is left as it is.
 */
export async function openInEmergency(engine: Engine, asked: { readonly child: SubjectId; readonly worker: SubjectId; readonly reason: string; readonly words: string }): Promise<void> {
  const { child, worker } = asked, now = engine.clock.now()
  const already = await sql`select 1 from reading where subject = ${child}::uuid and kind = 'status' and rule = ${breakGlass.id} and upper_inf(recorded)
    and content -> 'detail' ->> 'worker' = ${worker} and valid_to > ${now}`.execute(engine.db)
  if (already.rows.length > 0) return
  const record = randomUUID(), about = { subject: child, about: 'child', happened: { at: now }, learned: { at: now } } as const
  const opened: NewFact = {
    ...about, record, expects: 0, kind: breakGlass.id, step: 'opened', author: worker,
    body: { worker, reason: asked.reason, words: asked.words, until: { at: closesAt(now) } },
  }
  const org = await loadOrg(engine.db, now), where = (await loadWhere(engine.db, [child], now)).get(child)
  const owners = where ? ['social-worker', 'team-manager'].map((role) => resolveOwner({ role }, where, org)) : []
  const told = owners.filter((o, i) => o.worker !== null && o.worker !== worker && owners.findIndex((p) => p.worker === o.worker) === i)
  await engine.append([opened, ...told.map((o): NewFact => ({
    ...about, record: idFrom(`told ${record} ${o.worker}`), expects: 0, kind: 'notice', step: 'sent', author: null,
    body: { duty: reviewDuty, key: record, level: 0, role: o.role, ...(o.worker ? { to: o.worker } : {}), why: 'This record was opened in an emergency by somebody who does not work with the child' },
  }))])
}

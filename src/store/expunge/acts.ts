import { randomUUID } from 'node:crypto'
import { sql } from 'kysely'
import type { SubjectId, SubjectKind } from '../../ledger/index.ts'
import type { Engine } from '../engine.ts'
import { expungeOrderKind, legalHoldKind, refusal, type ExpungeOrder, type LegalHold } from './order.ts'

/** Whoever it is about. */
export interface About { readonly subject: SubjectId; readonly about: SubjectKind }

/** Asks for a record, or with `target` null everything about a person, to be cleared. Gives the order's id. Nothing is cleared until somebody else decides. */
export async function askToExpunge(engine: Engine, { subject, about }: About, asked: { readonly target: string | null; readonly basis: string; readonly citation: string; readonly by: SubjectId }): Promise<string> {
  const record = randomUUID()
  await engine.append([{
    record, expects: 0, subject, about, kind: expungeOrderKind, step: 'asked', happened: { at: engine.clock.now() }, author: asked.by,
    body: { ...(asked.target === null ? {} : { target: asked.target }), basis: asked.basis, citation: asked.citation },
  }])
  return record
}

/**
 * Decides an order: cleared, or stays. Returns why it may not be decided by this person or at all now, as a sentence, and then nothing
 * is written. What is decided to be cleared is cleared by a job of the server that keeps seals.
 */
export async function decideOrder(engine: Engine, about: SubjectKind, order: ExpungeOrder, decided: { readonly clear: boolean; readonly why: string; readonly by: SubjectId }): Promise<string | null> {
  const together = await sql<{ id: string }>`select same_people(${order.subject}) as id`.execute(engine.db)
  const no = decided.clear ? await refusal(engine.db, engine.pack, order, decided.by, together.rows.map((r) => r.id)) : decided.by === order.askedBy ? 'Whoever asked cannot decide. Somebody else who may decide has to.' : null
  if (no !== null) return no
  await engine.append([{
    record: order.order, expects: order.sequence, subject: order.subject, about, kind: expungeOrderKind, step: decided.clear ? 'decided' : 'refused',
    happened: { at: engine.clock.now() }, author: decided.by, body: { why: decided.why },
  }], async (tx) => {
    if (decided.clear) await sql`select graphile_worker.add_job('expunge', ${JSON.stringify({ order: order.order })}::json, job_key := ${`expunge ${order.order}`})`.execute(tx)
  })
  return null
}

/** Places a legal hold. `by` null: from the server's command line. */
export async function placeHold(engine: Engine, { subject, about }: About, hold: { readonly because: string; readonly why: string; readonly by: SubjectId | null }): Promise<void> {
  await engine.append([{
    record: randomUUID(), expects: 0, subject, about, kind: legalHoldKind, step: 'placed', happened: { at: engine.clock.now() }, author: hold.by,
    body: { reason: hold.because, why: hold.why },
  }])
}

/** Lifts a legal hold. */
export async function liftHold(engine: Engine, about: SubjectKind, hold: LegalHold, lifted: { readonly why: string; readonly by: SubjectId }): Promise<void> {
  await engine.append([{
    record: hold.record, expects: hold.sequence, subject: hold.subject, about, kind: legalHoldKind, step: 'lifted', happened: { at: engine.clock.now() }, author: lifted.by,
    body: { why: lifted.why },
  }])
}

import type pg from 'pg'
import type { Clock, Instant } from '../../calendar/index.ts'
import { columnsOf, newest } from './columns.ts'
import { copyRows } from './copy-rows.ts'
import { beginning, headOf, leafOf } from './hash.ts'
import { wordsOf, type HeadLine } from './heads.ts'
import type { SealKey } from './keys.ts'

/** Entries in one seal, at most. */
export const sealLimit = 20_000

/** Which transactions a look at the database could see. Those numbered below `from` had all ended. */
export interface Snapshot { readonly from: bigint; readonly to: bigint }
/** What one round came to. `line` is null when nothing waited. */
export interface Round { readonly line: HeadLine | null; readonly entries: number; readonly more: boolean; readonly snapshot: Snapshot }

interface Last { readonly number: number; readonly head: Buffer; readonly facts_to_date: number; readonly audits_to_date: number }
interface Waiting { readonly ids: readonly string[]; readonly ns: readonly number[]; readonly leaves: readonly Buffer[] }

/**
 * Seals what waits, in one transaction of the keeper: the next number, the entries in the order they arrived, and a head
 * that depends on every entry before. The caller holds the sealer's lock and writes the head outside the database.
 */
export async function sealOnce(client: pg.ClientBase, key: SealKey, clock: Clock, completeTo: Instant | null): Promise<Round> {
  await client.query('begin isolation level repeatable read')
  try {
    const snapshot = await snapshotOf(client)
    const facts = await waiting(client, 'fact'), audits = await waiting(client, 'audit')
    const entries = facts.ids.length + audits.ids.length
    const line = entries > 0 ? await write(client, key, clock, completeTo, facts, audits) : null
    await client.query('commit')
    return { line, entries, more: entries >= sealLimit, snapshot }
  } catch (error) {
    await client.query('rollback').catch(() => undefined)
    throw error
  }
}

async function snapshotOf(client: pg.ClientBase): Promise<Snapshot> {
  const found = await client.query<{ from: string; to: string }>('select pg_snapshot_xmin(s)::text as from, pg_snapshot_xmax(s)::text as to from pg_current_snapshot() as s')
  const row = found.rows[0]
  return { from: BigInt(row?.from ?? 0), to: BigInt(row?.to ?? 0) }
}

async function waiting(client: pg.ClientBase, kind: 'fact' | 'audit'): Promise<Waiting> {
  const table = kind === 'fact' ? 'fact' : 'audit_event', columns = newest[kind]
  const ids: string[] = [], ns: number[] = [], leaves: Buffer[] = []
  const query = `select u.n, u.id, ${columnsOf(columns, 'e')} from (select n, kind, id from unsealed order by n limit ${sealLimit}) u
    join ${table} e on e.id = u.id where u.kind = '${kind}' order by u.n`
  for await (const rows of copyRows(client, query)) for (const row of rows) {
    ns.push(row.number(0))
    ids.push(row.id(1))
    leaves.push(leafOf(row.span(2, columns.length)))
  }
  return { ids, ns, leaves }
}

async function write(client: pg.ClientBase, key: SealKey, clock: Clock, completeTo: Instant | null, facts: Waiting, audits: Waiting): Promise<HeadLine> {
  const last = (await client.query<Last>('select number, head, facts_to_date, audits_to_date from seal_batch order by number desc limit 1')).rows[0]
  const sealing = {
    number: (last?.number ?? 0) + 1, format: newest.number, previous: last?.head ?? beginning, sealedAt: clock.now(), completeTo,
    facts: facts.ids.length, audits: audits.ids.length,
    factsToDate: (last?.facts_to_date ?? 0) + facts.ids.length, auditsToDate: (last?.audits_to_date ?? 0) + audits.ids.length,
    leaves: Buffer.concat([...facts.leaves, ...audits.leaves]),
  }
  const head = headOf(sealing)
  const unsigned = { n: sealing.number, at: sealing.sealedAt, facts: sealing.factsToDate, audits: sealing.auditsToDate, head: head.toString('hex') }
  const signature = key.sign(wordsOf(unsigned))
  await client.query(`insert into seal_batch (number, format, sealed_at, complete_to, facts, audits, leaves, facts_to_date, audits_to_date, previous, head, key, signature)
    values ($1, $2, $3, $4, $5::uuid[], $6::uuid[], $7, $8, $9, $10, $11, $12, $13)`, [sealing.number, sealing.format, sealing.sealedAt, completeTo, facts.ids, audits.ids,
    sealing.leaves, sealing.factsToDate, sealing.auditsToDate, sealing.previous, head, key.id, signature])
  await client.query('delete from unsealed where n = any($1::bigint[])', [[...facts.ns, ...audits.ns]])
  return { ...unsigned, key: key.id, sig: signature.toString('base64') }
}

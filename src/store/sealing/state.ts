import { sql } from 'kysely'
import type { Instant } from '../../calendar/index.ts'
import type { Db } from '../connect.ts'

/** How sealing stands. */
export interface SealState {
  /** Everything recorded by then is sealed; null when nothing is. */
  readonly sealedTo: Instant | null
  /** When the sealer last looked; null when none has run. */
  readonly looked: Instant | null
  /** Why it does not seal, or cannot write heads everywhere, in a sentence. */
  readonly trouble: string | null
  readonly seals: number
  readonly facts: number
  readonly audits: number
  readonly last: { readonly at: Instant; readonly head: string; readonly key: string } | null
  readonly waiting: { readonly facts: number; readonly audits: number; readonly since: Instant | null }
}

/** How sealing stands now (engine or keeper login). */
export async function sealState(db: Db): Promise<SealState> {
  const state = await sql<{ sealed_to: Instant | null; looked: Instant | null; trouble: string | null }>`select sealed_to, looked, trouble from seal_state`.execute(db)
  const last = await sql<{ number: number; sealed_at: Instant; head: string; key: string; facts: number; audits: number }>`select number, sealed_at,
    encode(head, 'hex') as head, key, facts_to_date as facts, audits_to_date as audits from seal_batch order by number desc limit 1`.execute(db)
  const waiting = await sql<{ facts: number; audits: number; since: Instant | null }>`select count(*) filter (where kind = 'fact') as facts,
    count(*) filter (where kind = 'audit') as audits, min(at) as since from unsealed`.execute(db)
  const [s, l, w] = [state.rows[0], last.rows[0], waiting.rows[0]]
  return {
    sealedTo: s?.sealed_to ?? null, looked: s?.looked ?? null, trouble: s?.trouble ?? null, seals: l?.number ?? 0, facts: l?.facts ?? 0, audits: l?.audits ?? 0,
    last: l ? { at: l.sealed_at, head: l.head, key: l.key } : null, waiting: w ?? { facts: 0, audits: 0, since: null },
  }
}

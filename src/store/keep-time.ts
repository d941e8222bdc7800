import { sql } from 'kysely'
import { addInstant, type Instant } from '../calendar/index.ts'
import type { Db } from './connect.ts'
import type { MovableClock } from './movable-clock.ts'

const offsetKey = 'clock-offset-ms', heldKey = 'clock-held-ms'

/** Comes nearer to the machine's clock by this much a minute: nobody notices, and an hour is made up in a day. */
const easeMs = 3000

const numberIn = async (db: Db, key: string): Promise<number> =>
  Number((await db.selectFrom('setting').select('value').where('key', '=', key).executeTakeFirst())?.value ?? 0)

/** The demonstration's offset as it was left, and time going on from the last thing recorded, whatever the machine's clock says now. */
export async function setClock(db: Db, clock: MovableClock): Promise<void> {
  clock.offsetMs = await numberIn(db, offsetKey) - await numberIn(db, heldKey)
  const last = await sql<{ last: Instant | null }>`select max(recorded) as last from fact`.execute(db)
  const latest = last.rows[0]?.last
  if (latest) clock.held.holdTo(addInstant(latest, { minutes: -clock.offsetMs / 60_000 }))
}

/**
 * Keeps the database's now with ours. `ours`: it runs on this machine, so its clock was set back with ours. A database elsewhere
 * has a clock of its own; from it comes only how far the demonstration was moved on, perhaps by another server.
 */
export async function keepTime(db: Db, clock: MovableClock, ours: boolean): Promise<void> {
  if (!ours) { clock.offsetMs = await numberIn(db, offsetKey); return }
  const held = clock.held.aheadMs
  if (held === await numberIn(db, heldKey)) return
  await sql`insert into setting (key, value) values (${offsetKey}, to_jsonb(${clock.offsetMs + held}::bigint)), (${heldKey}, to_jsonb(${held}::bigint))
    on conflict (key) do update set value = excluded.value`.execute(db)
}

/** Once a minute. */
export const easeTime = (clock: MovableClock): void => clock.held.ease(easeMs)

import { setTimeout as pause } from 'node:timers/promises'
import { sql } from 'kysely'
import type { Db } from '../connect.ts'
import { troubleOf } from '../trouble.ts'
import type { Doing } from './work.ts'

/** How often a thing is begun before it is said to have failed, where the database was in trouble that passes. */
const mostTimes = 6

/**
 * Waits until nobody else writes from files, until the caller's transaction ends: two that tell of the same children would each begin their
 * records, or stand in each other's way.
 */
export async function inTurn(tx: Db, tell: Doing['tell']): Promise<void> {
  for (;;) {
    const got = await sql<{ got: boolean }>`select pg_try_advisory_xact_lock(hashtextextended('writing from files', 7467)) as got`.execute(tx)
    if (got.rows[0]?.got) return
    await tell(0.15, 'Waiting until other files are written')
    await pause(500)
  }
}

/** Does a thing that is all or nothing again when the database went away in the midst, or chose it to give way. `last`: no more after this. */
export async function asOftenAsItTakes<T>(work: (last: boolean) => Promise<T>): Promise<T> {
  for (let times = 1; ; times++) {
    try {
      return await work(times === mostTimes)
    } catch (error) {
      if (times === mostTimes || !passes(error)) throw error
    }
    await pause(2 ** times * 500)
  }
}

/** Whether an error is trouble of the database's that is over by itself. */
export const passes = (error: unknown): boolean => { const trouble = troubleOf(error); return trouble === 'away' || trouble === 'busy' }

/** What is said of files that could not be brought in, or taken back, because of the database; null when it was not the database. */
export function sayTrouble(error: unknown): string | null {
  const trouble = troubleOf(error), nothing = 'Everything stands as it did, and the files are still here.'
  if (trouble === null) return null
  return trouble === 'no-room' ? `There is no room left on the database's disk. ${nothing} Make room, then begin again.` : `The database did not answer, or was too busy, again and again. ${nothing} Begin again when it answers.`
}

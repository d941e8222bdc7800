import assert from 'node:assert/strict'
import { sql } from 'kysely'
import type { Db } from '../connect.ts'

/** Until somebody waits for a lock another holds. */
export async function untilWaiting(db: Db): Promise<void> {
  for (let i = 0; i < 200; i++) {
    const found = await sql`select 1 from pg_stat_activity where datname = current_database() and wait_event_type = 'Lock'`.execute(db)
    if (found.rows.length > 0) return
    await new Promise((resolve) => { setTimeout(resolve, 25) })
  }
  assert.fail('nobody waits')
}

import path from 'node:path'
import { sql } from 'kysely'
import { openDb, openPool, type Connection } from '../connect.ts'
import { asLogin } from '../prepare.ts'
import { publicKeysIn } from '../sealing/keys.ts'
import { clearFacts } from './clear.ts'
import { readExpunged } from './outside-list.ts'

/**
 * Carries out again, in a restored database, every order on the list outside it: a backup from before an order brings the
 * bodies back. What is read from them is forgotten here and read again when the server next runs. Lines nobody's key signed
 * are passed over. Returns how many bodies were cleared.
 */
export async function replayExpunged(admin: Connection, file: string): Promise<number> {
  const lines = await readExpunged(file, publicKeysIn(path.dirname(file)), () => undefined)
  const db = openDb(openPool(asLogin(admin, 'keeper'), 1))
  try {
    const back = await sql<{ fact: string }>`select fact from fact_body where fact = any(${lines.flatMap((l) => l.facts)}::uuid[])`.execute(db)
    const cleared = await db.transaction().execute((tx) => clearFacts(tx, back.rows.map((r) => r.fact)))
    return cleared.bodies
  } finally {
    await db.destroy()
  }
}

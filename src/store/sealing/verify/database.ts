import pg from 'pg'
import { settings, type Connection } from '../../connect.ts'
import { asLogin } from '../../prepare.ts'
import type { Verified } from './findings.ts'
import { verify, type VerifyOptions } from './verify.ts'

/** Verifies a database by the keeper's login. `admin`: how the database is reached. */
export async function verifyDatabase(admin: Connection, options: VerifyOptions): Promise<Verified> {
  const client = new pg.Client(settings(asLogin(admin, 'keeper'), 1))
  await client.connect()
  try { return await verify(client, options) } finally { await client.end() }
}

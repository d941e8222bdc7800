import pg from 'pg'
import { settings, type Connection } from '../connect.ts'
import { asLogin } from '../prepare.ts'

/** Lets one server at a time do a thing. The database lets go by itself when its holder dies. */
export class Alone {
  readonly #admin: Connection
  constructor(admin: Connection) { this.#admin = admin }

  /** Null: another is at it. */
  async with<T>(what: string, work: () => Promise<T>): Promise<T | null> {
    const client = new pg.Client(settings(asLogin(this.#admin, 'engine'), 1))
    client.on('error', () => undefined)
    await client.connect()
    try {
      const got = await client.query<{ got: boolean }>('select pg_try_advisory_lock(hashtextextended($1, 7467)) as got', [what])
      return got.rows[0]?.got ? await work() : null
    } finally {
      await client.end().catch(() => undefined)
    }
  }
}

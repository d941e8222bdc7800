import pg from 'pg'
import { settings, type Connection } from '../connect.ts'
import { BackupProblem } from './problem.ts'

/** Sets a database aside for one restored beside it. Nothing is deleted: the old one stays on the server under another name. */
export class Beside {
  readonly #admin: Connection
  /** Where to restore to. */
  readonly next: Connection
  private constructor(admin: Connection, next: Connection) { this.#admin = admin; this.next = next }

  /** Makes an empty database beside the present one. What an earlier try left there is thrown away. */
  static async make(admin: Connection): Promise<Beside> {
    const database = `${admin.database}_restoring`
    await on(admin, async (client) => {
      await client.query(`drop database if exists ${pg.escapeIdentifier(database)}`)
      await client.query(`create database ${pg.escapeIdentifier(database)}`)
    }).catch((error: unknown) => {
      if (error instanceof Error && 'code' in error && error.code === '42501') {
        throw new BackupProblem('This account may not make another database to restore into. Have an empty one made, and give its address in DATABASE_URL.')
      }
      throw error
    })
    return new Beside(admin, { ...admin, database })
  }

  /** Puts the restored one in place. Gives the name the old one now has. `moment`: of the backup. */
  async swap(moment: string): Promise<string> {
    const was = this.#admin.database, kept = `${was}_before_${moment.slice(0, 19).replace(/\D/g, '')}`.slice(0, 63)
    await on({ ...this.#admin, database: 'postgres' }, async (client) => {
      await client.query('begin')
      await client.query(`alter database ${pg.escapeIdentifier(was)} rename to ${pg.escapeIdentifier(kept)}`)
      await client.query(`alter database ${pg.escapeIdentifier(this.next.database)} rename to ${pg.escapeIdentifier(was)}`)
      await client.query('commit')
    }).catch((error: unknown) => {
      if (error instanceof Error && 'code' in error && error.code === '55006') throw new BackupProblem('Somebody is using the database, so it cannot be set aside. Stop Sightline, then restore again.')
      throw error
    })
    return kept
  }
}

async function on(admin: Connection, work: (client: pg.Client) => Promise<void>): Promise<void> {
  const client = new pg.Client(settings(admin, 1))
  await client.connect()
  try { await work(client) } finally { await client.end() }
}

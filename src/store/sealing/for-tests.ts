import pg from 'pg'
import { settings, type Connection } from '../connect.ts'
import { asLogin, type Login } from '../prepare.ts'

/** Does something in a database with one of its logins: the owner can do what an administrator of the database could. */
export async function asRole<T>(admin: Connection, login: Login, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client(settings(asLogin(admin, login), 1))
  await client.connect()
  try { return await work(client) } finally { await client.end() }
}

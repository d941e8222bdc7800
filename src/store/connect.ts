import { Kysely, PostgresDialect } from 'kysely'
import pg from 'pg'
import type { Instant } from '../calendar/index.ts'
import type { Database } from './database.ts'
import { Prepared } from './prepared.ts'

/** How to reach one database as one login. */
export interface Connection {
  readonly host: string
  readonly port: number
  readonly database: string
  readonly user: string
  readonly password?: string
  readonly ssl?: boolean
  /** Where a pooler in transaction mode stands in front of it. Pages go through that; jobs, changes to the database and locks cannot. */
  readonly pool?: { readonly host: string; readonly port: number }
}

export type Db = Kysely<Database>

const timestamptz = 1184, date = 1082, int8 = 20

/** PostgreSQL's text for a moment (UTC, up to microseconds) as an Instant; finer than a millisecond is never written by us. */
export function instantFromPostgres(text: string): Instant {
  const found = /^(\d{4}-\d\d-\d\d) (\d\d:\d\d:\d\d)(?:\.(\d{1,6}))?\+00$/.exec(text)
  if (!found) throw new Error('a moment from the database is not in UTC')
  return `${found[1]}T${found[2]}.${(found[3] ?? '').padEnd(3, '0').slice(0, 3)}Z` as Instant
}

const types = new pg.TypeOverrides()
types.setTypeParser(timestamptz, instantFromPostgres)
types.setTypeParser(date, (text: string) => text)
types.setTypeParser(int8, Number)

/**
 * Milliseconds after which a connection nobody used is closed; 0 for never. One that is opened again knows no table and no question, and
 * the first who uses it waits for both. What stands between may drop one that is silent for long, so it is not silent (`keepAlive`).
 */
const closedWhenIdle = 0
/** How long somebody waits for a free connection when many ask at once (milliseconds); then they are told so. */
const longestWait = 15_000

export const settings = (c: Connection, max: number): pg.PoolConfig => ({
  host: c.host, port: c.port, database: c.database, user: c.user, max, types,
  ...(c.password === undefined ? {} : { password: c.password }), ...(c.ssl ? { ssl: true } : {}),
  options: '-c timezone=UTC -c search_path=sightline,public', connectionTimeoutMillis: longestWait, idleTimeoutMillis: closedWhenIdle, keepAlive: true,
})

/**
 * Opens a pool. An idle connection that breaks is dropped and replaced; it must not take the server down. Each connection remembers what it
 * is asked often, but for those behind a pooler, which hands them on. `pipeline`: what is asked without waiting is sent without waiting.
 */
export function openPool(c: Connection, max: number, how: { readonly pipeline?: boolean } = {}): pg.Pool {
  const pool = new pg.Pool({ ...settings(c, max), ...how })
  const prepared = c.pool ? null : new Prepared()
  pool.on('error', () => undefined)
  pool.on('connect', (client) => {
    client.on('error', () => undefined)
    prepared?.on(client)
  })
  return pool
}

export const openDb = (pool: pg.Pool): Db => new Kysely<Database>({ dialect: new PostgresDialect({ pool }) })

import { createHmac } from 'node:crypto'
import fs from 'node:fs/promises'
import path from 'node:path'
import pg from 'pg'
import { runMigrations } from 'graphile-worker'
import { openPool, settings, type Connection } from './connect.ts'
import { StartProblem } from './embedded/start-problem.ts'
import { makeDataset, makeWay } from './ssd/make.ts'
import { troubleOf } from './trouble.ts'

export type Login = 'owner' | 'engine' | 'app' | 'report' | 'keeper'
const logins: readonly Login[] = ['owner', 'engine', 'app', 'report', 'keeper']
const name = (login: Login): string => `sightline_${login}`

/** The connection of one login, beside the administrator's. Passwords are derived, so that two servers on one database agree without sharing a file. */
export const asLogin = (admin: Connection, login: Login): Connection => ({ ...admin, user: name(login), ...password(admin, login) })

const password = (admin: Connection, login: Login): { readonly password?: string } =>
  admin.password === undefined ? {} : { password: createHmac('sha256', admin.password).update(name(login)).digest('base64url') }

/**
 * Brings a database to the present: logins, schema, migrations, job tables. Safe to run again and by two servers at once.
 * `admin` must be able to create roles (the embedded server's superuser, or the account in DATABASE_URL).
 * `only`: no further than these migrations, for a backup that was made by an earlier version. `pack`: the place it is for, whose dataset
 * is made as views; left out, none is made.
 */
export async function prepare(admin: Connection, only?: readonly string[], pack?: { readonly id: string }): Promise<void> {
  const client = new pg.Client(settings(admin, 1))
  await client.connect()
  try {
    await client.query('select pg_advisory_lock(7467001)')
    await refuseNewer(client)
    await makeLogins(client, admin)
    // btree_gist: readings never overlap in time. pg_trgm, unaccent, fuzzystrmatch: people are found by their names, however accented or spelt.
    for (const extension of ['btree_gist', 'pg_trgm', 'unaccent', 'fuzzystrmatch']) await client.query(`create extension if not exists ${extension} schema public`)
    await client.query('create schema if not exists sightline authorization sightline_owner')
    await makeWay(client, only ?? await migrationsHere())
    await migrate(asLogin(admin, 'owner'), only)
    await prepareJobs(client, admin)
    if (pack) await makeDataset(client, pack)
  } finally {
    await client.end()
  }
}

async function makeLogins(client: pg.Client, admin: Connection): Promise<void> {
  // Roles belong to the whole server: several databases may be preparing at once, hence the check inside the statement.
  for (const login of logins) {
    await client.query(`do $$ begin create role ${name(login)} login; exception when duplicate_object or unique_violation then null; end $$`)
    const secret = password(admin, login).password
    if (secret) await client.query(`alter role ${name(login)} password ${pg.escapeLiteral(secret)}`)
    await client.query(`grant connect on database ${pg.escapeIdentifier(admin.database)} to ${name(login)}`)
    for (const [setting, value] of settingsOf(login)) {
      await client.query(`alter role ${name(login)} in database ${pg.escapeIdentifier(admin.database)} set ${setting} = ${value}`)
    }
  }
  await client.query(`grant sightline_owner to current_user`)
}

/**
 * What each login's connections begin with, also behind a pooler that takes no settings from us. A page that takes longer than this
 * is given up, so that one question never holds up everybody; the engine may work long, but waits for a lock no longer than a person does.
 */
const settingsOf = (login: Login): readonly (readonly [string, string])[] => [
  ['timezone', "'UTC'"], ['search_path', 'sightline, public'],
  ...(login === 'app' || login === 'report' ? [['statement_timeout', "'20s'"], ['lock_timeout', "'10s'"], ['idle_in_transaction_session_timeout', "'60s'"]] as const : []),
  ...(login === 'engine' ? [['lock_timeout', "'20s'"], ['idle_in_transaction_session_timeout', "'10min'"]] as const : []),
]

const migrations = path.join(import.meta.dirname, 'migrations')
/** The migrations this program knows, in their order. */
export const migrationsHere = async (): Promise<readonly string[]> => (await fs.readdir(migrations)).filter((f) => f.endsWith('.sql')).sort()

/** Applies the .sql files not yet applied, in order, each in its own transaction. */
async function migrate(owner: Connection, only?: readonly string[]): Promise<void> {
  const client = new pg.Client(settings(owner, 1))
  await client.connect()
  try {
    await client.query('create table if not exists migration (name text primary key, applied timestamptz not null default clock_timestamp())')
    const done = new Set((await client.query<{ name: string }>('select name from migration')).rows.map((r) => r.name))
    for (const file of await migrationsHere()) {
      if (done.has(file) || (only && !only.includes(file))) continue
      await client.query('begin')
      await client.query(await fs.readFile(path.join(migrations, file), 'utf8')).catch((error: unknown) => { throw notMade(file, error) })
      await client.query('insert into migration (name) values ($1)', [file])
      await client.query('commit')
    }
  } finally {
    await client.end()
  }
}

/** A database changed by a newer Sightline may hold what this one would not understand, or would write wrongly. */
async function refuseNewer(client: pg.Client): Promise<void> {
  const there = await client.query(`select to_regclass('sightline.migration') is not null as yes`)
  if (there.rows[0]?.yes !== true) return
  const known = await migrationsHere()
  const done = await client.query<{ name: string }>('select name from sightline.migration order by name')
  const unknown = done.rows.map((r) => r.name).filter((name) => !known.includes(name))
  if (unknown.length === 0) return
  throw new StartProblem(`This database was changed by a newer Sightline (${unknown.join(', ')}), and this one does not know how. `
    + 'Nothing was touched. Start the newer Sightline, or restore a backup made before it.')
}

/** Each change is made whole or not at all. The error's text may hold what somebody wrote, so only its code is told. */
function notMade(file: string, error: unknown): unknown {
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  if (troubleOf(error) === 'no-room') return new StartProblem(`There is no room on the database's disk for the change ${file}. Nothing of it was kept. Make room, then start again.`)
  if (!code) return error
  return new StartProblem(`The database could not be changed by ${file} (PostgreSQL says ${code}). Nothing of it was kept, and what was there is as it was. `
    + 'Start the Sightline you had before, and send this line to whoever looks after it.')
}

/** The job library makes its own schema; the engine owns it, and may create nothing else. */
async function prepareJobs(client: pg.Client, admin: Connection): Promise<void> {
  const database = pg.escapeIdentifier(admin.database)
  await client.query(`grant create on database ${database} to sightline_engine`)
  const pool = openPool(asLogin(admin, 'engine'), 1)
  try {
    await runMigrations({ pgPool: pool })
  } finally {
    await pool.end()
    await client.query(`revoke create on database ${database} from sightline_engine`)
  }
}

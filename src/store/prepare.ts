import { createHmac } from 'node:crypto'
import fs from 'node:fs/promises'
import path from 'node:path'
import pg from 'pg'
import { runMigrations } from 'graphile-worker'
import { openPool, settings, type Connection } from './connect.ts'

export type Login = 'owner' | 'engine' | 'app' | 'report'
const logins: readonly Login[] = ['owner', 'engine', 'app', 'report']
const name = (login: Login): string => `sightline_${login}`

/** The connection of one login, beside the administrator's. Passwords are derived, so that two servers on one database agree without sharing a file. */
export const asLogin = (admin: Connection, login: Login): Connection => ({ ...admin, user: name(login), ...password(admin, login) })

const password = (admin: Connection, login: Login): { readonly password?: string } =>
  admin.password === undefined ? {} : { password: createHmac('sha256', admin.password).update(name(login)).digest('base64url') }

/**
 * Brings a database to the present: logins, schema, migrations, job tables. Safe to run again and by two servers at once.
 * `admin` must be able to create roles (the embedded server's superuser, or the account in DATABASE_URL).
 */
export async function prepare(admin: Connection): Promise<void> {
  const client = new pg.Client(settings(admin, 1))
  await client.connect()
  try {
    await client.query('select pg_advisory_lock(7467001)')
    await makeLogins(client, admin)
    await client.query('create extension if not exists btree_gist schema public')
    await client.query('create schema if not exists sightline authorization sightline_owner')
    await migrate(asLogin(admin, 'owner'))
    await prepareJobs(client, admin)
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
  }
  await client.query(`grant sightline_owner to current_user`)
}

/** Applies the .sql files not yet applied, in order, each in its own transaction. */
async function migrate(owner: Connection): Promise<void> {
  const client = new pg.Client(settings(owner, 1))
  await client.connect()
  try {
    await client.query('create table if not exists migration (name text primary key, applied timestamptz not null default clock_timestamp())')
    const done = new Set((await client.query<{ name: string }>('select name from migration')).rows.map((r) => r.name))
    const folder = path.join(import.meta.dirname, 'migrations')
    for (const file of (await fs.readdir(folder)).filter((f) => f.endsWith('.sql')).sort()) {
      if (done.has(file)) continue
      await client.query('begin')
      await client.query(await fs.readFile(path.join(folder, file), 'utf8'))
      await client.query('insert into migration (name) values ($1)', [file])
      await client.query('commit')
    }
  } finally {
    await client.end()
  }
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

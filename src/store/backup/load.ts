import { once } from 'node:events'
import { createHash } from 'node:crypto'
import pg from 'pg'
import { from as copyFrom } from 'pg-copy-streams'
import { settings, type Connection } from '../connect.ts'
import { asLogin, migrationsHere, prepare } from '../prepare.ts'
import type { Manifest } from './manifest.ts'
import type { Proved } from './open.ts'
import type { OutsideIn } from './outside-in.ts'
import { partsIn, type PartHead } from './parts.ts'
import { BackupProblem } from './problem.ts'
import { ourTables, scaffolds } from './tables.ts'

/** `empty`: nothing was ever written. `cut short`: an earlier restore did not end. `holds records`: it is somebody's. */
export type TargetState = 'empty' | 'cut short' | 'holds records'

/** Standing in a database while a restore into it goes on; a server refuses to start on it. */
export const restoring = 'restoring'

export async function targetState(admin: Connection): Promise<TargetState> {
  const client = await connect(admin)
  try {
    const there = await client.query<{ fact: string | null }>(`select to_regclass('sightline.fact')::text as fact`)
    if (there.rows[0]?.fact === null) return 'empty'
    await client.query('set role sightline_owner')
    const cut = await client.query(`select 1 from sightline.setting where key = $1`, [restoring])
    if (cut.rowCount) return 'cut short'
    const any = await client.query('select 1 from sightline.subject limit 1')
    return any.rowCount ? 'holds records' : 'empty'
  } finally {
    await client.end()
  }
}

/** Whether a server, or anybody with one of our logins, is connected to it. */
export async function inUse(admin: Connection): Promise<boolean> {
  const client = await connect(admin)
  try {
    const found = await client.query(`select 1 from pg_stat_activity where datname = current_database() and usename like 'sightline\\_%' and pid <> pg_backend_pid() limit 1`)
    return found.rowCount !== 0
  } finally {
    await client.end()
  }
}

export const ownerOf = (admin: Connection): Promise<pg.Client> => connect(asLogin(admin, 'owner'))

/** Refuses a backup this program is too old for. */
export async function mayLoad({ manifest }: Pick<Proved, 'manifest'>): Promise<void> {
  const known = await migrationsHere()
  if (manifest.migrations.some((m) => !known.includes(m))) throw new BackupProblem('This backup was made by a newer Sightline. Restore it with that one, or a newer one still.')
}

/**
 * Loads a proved backup into an empty database (or one where an earlier try was cut short): the tables as they were when it
 * was made, filled in one transaction, so that they hold everything or nothing. Sessions are not restored alive.
 * The mark of a restore under way stays until `finishLoad`.
 */
export async function loadBackup(admin: Connection, proved: Proved, outside: OutsideIn, progress?: (line: string) => void): Promise<void> {
  await mayLoad(proved)
  await prepare(admin, proved.manifest.migrations)
  const client = await connect(asLogin(admin, 'owner'))
  try {
    await client.query(`insert into setting (key, value) values ($1, 'true') on conflict (key) do nothing`, [restoring])
    await client.query('begin')
    await client.query(`set local maintenance_work_mem = '512MB'`)
    const jobs = await fill(client, proved, outside, progress)
    await client.query(`insert into setting (key, value) values ($1, 'true') on conflict (key) do nothing`, [restoring])
    await client.query('update session set ended = coalesce(ended, clock_timestamp())')
    await client.query('commit')
    await requeue(admin, jobs)
  } finally {
    await client.end()
  }
}

async function fill(client: pg.Client, proved: Proved, outside: OutsideIn, progress?: (line: string) => void): Promise<Buffer> {
  const tables = await ourTables(client)
  const scaffold = await scaffolds(client)
  await client.query(`truncate ${tables.map((t) => pg.escapeIdentifier(t.table)).join(', ')}`)
  for (const s of scaffold) await client.query(s.down)
  const done = new Set<string>()
  let jobs: Buffer = Buffer.alloc(0)
  for await (const { head, content } of partsIn(proved.opened)) {
    const name = 'table' in head ? head.table : 'jobs' in head ? 'jobs' : head.file
    const part = proved.manifest.parts.find((p) => p.name === name)
    const hash = createHash('sha256'), counted = counting(content, hash)
    const rows = 'table' in head ? await copyIn(client, head, counted) : null
    if ('jobs' in head) jobs = await collect(counted)
    if ('file' in head) await outside.take(head.file, head.mode, counted)
    if (!part || hash.digest('hex') !== part.sha256 || (rows !== null && rows !== part.rows)) throw new Error(`${name} came back otherwise than it was written`)
    done.add(name)
    if (rows !== null) progress?.(`${name}: ${rows} rows`)
  }
  const missed = proved.manifest.parts.find((p) => !done.has(p.name))
  if (missed) throw new Error(`${missed.name} is not in the backup`)
  for (const s of [...scaffold].reverse()) await client.query(s.up)
  await setSequences(client, proved.manifest)
  return jobs
}

async function copyIn(client: pg.Client, { table, columns }: Extract<PartHead, { table: string }>, content: AsyncIterable<Buffer>): Promise<number> {
  // Frozen: the rows are as settled as they will ever be, and nobody needs to write them a second time to say so.
  const into = client.query(copyFrom(`copy ${pg.escapeIdentifier(table)} (${columns.map((c) => pg.escapeIdentifier(c)).join(', ')}) from stdin with (freeze)`))
  const ended = new Promise<void>((resolve, reject) => { into.once('finish', resolve); into.once('error', reject) })
  ended.catch(() => undefined)
  for await (const bytes of content) if (!into.write(bytes)) await Promise.race([once(into, 'drain'), ended])
  into.end()
  await ended
  return into.rowCount
}

async function setSequences(client: pg.Client, { sequences }: Manifest): Promise<void> {
  for (const s of sequences) if (s.last !== null) await client.query('select setval(format($f$%I$f$, $1::text)::regclass, $2::bigint)', [s.name, s.last])
}

/** Puts waiting work back in the queue, once however often a restore is tried. */
async function requeue(admin: Connection, jobs: Buffer): Promise<void> {
  const client = await connect(asLogin(admin, 'engine'))
  try {
    await client.query('begin')
    await client.query('delete from graphile_worker._private_jobs')
    for (const line of jobs.toString().split('\n').filter((l) => l !== '')) {
      await client.query(`select graphile_worker.add_job(j ->> 'task', j -> 'payload', run_at := (j ->> 'runAt')::timestamptz, job_key := j ->> 'key',
        max_attempts := (j ->> 'attempts')::int, priority := (j ->> 'priority')::int) from (select $1::json as j) as given`, [line])
    }
    await client.query('commit')
  } finally {
    await client.end()
  }
}

/** The last step: the database is in use from here. */
export async function finishLoad(admin: Connection): Promise<void> {
  const client = await connect(asLogin(admin, 'owner'))
  try { await client.query('delete from setting where key = $1', [restoring]) } finally { await client.end() }
}

async function* counting(content: AsyncIterable<Buffer>, hash: ReturnType<typeof createHash>): AsyncGenerator<Buffer> {
  for await (const bytes of content) { hash.update(bytes); yield bytes }
}

async function collect(content: AsyncIterable<Buffer>): Promise<Buffer> {
  const all: Buffer[] = []
  for await (const bytes of content) all.push(bytes)
  return Buffer.concat(all)
}

async function connect(c: Connection): Promise<pg.Client> {
  const base = settings(c, 1)
  const client = new pg.Client({ ...base, options: `${base.options ?? ''} -c statement_timeout=0 -c idle_in_transaction_session_timeout=0` })
  client.on('error', () => undefined)
  await client.connect()
  return client
}

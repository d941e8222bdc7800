import fs from 'node:fs/promises'
import path from 'node:path'
import pg from 'pg'
import { to as copyTo } from 'pg-copy-streams'
import type { Connection } from '../connect.ts'
import { settings } from '../connect.ts'
import { asLogin } from '../prepare.ts'
import { drawSample } from './compare.ts'
import { Sealed } from './envelope.ts'
import type { Secret } from './key.ts'
import type { Manifest } from './manifest.ts'
import { filesFolder, fsyncFolder, outsideFiles, sealFolder, type OutsideFile } from './outside.ts'
import { PartsOut } from './parts.ts'
import { BackupProblem } from './problem.ts'
import { ourMigrations, ourSequences, ourTables, type TableShape } from './tables.ts'

/** What came of a backup. Bytes of the file, and before compressing; wall seconds. */
export interface Taken { readonly file: string; readonly manifest: Manifest; readonly bytes: number; readonly seconds: number }

export interface TakeOptions {
  readonly admin: Connection
  /** The data folder, for the seal and the files beside the database. */
  readonly data: string
  /** The file to write. Written beside it as `.part` and renamed when whole, so that a half-written one never bears the name. */
  readonly to: string
  readonly secret: Secret
  readonly program: string
  readonly progress?: (line: string) => void
}

/** Half-way through signing in, and tries to: nothing that should come to life again months later. */
const passing = ['door_pass', 'sign_in_try']

/** One backup at a time on one database, also by two servers. */
const lock = 7467006

/**
 * Copies a running database into one encrypted file: every table as it stood at one moment (one snapshot, repeatable read),
 * with nobody waiting, and what is kept beside it. Read-only for the database.
 */
export async function takeBackup(options: TakeOptions): Promise<Taken> {
  const began = performance.now(), part = `${options.to}.part`
  const client = await reader(options.admin, 'owner')
  try {
    const mine = await client.query<{ got: boolean }>(`select pg_try_advisory_lock(${lock}) as got`)
    if (!mine.rows[0]?.got) throw new BackupProblem('Another backup of this database is being made. Wait until it has ended, then try again.')
    await fs.mkdir(path.dirname(options.to), { recursive: true, mode: 0o700 })
    if (await exists(options.to)) throw new BackupProblem(`There is a file ${path.basename(options.to)} already, and a backup is never written over. Choose another name.`)
    const file = await fs.open(part, 'w', 0o600)
    try {
      const { manifest, bytes } = await write(client, file, options)
      await file.sync()
      await file.close()
      await fs.rename(part, options.to)
      await fsyncFolder(path.dirname(options.to))
      return { file: options.to, manifest, bytes, seconds: (performance.now() - began) / 1000 }
    } finally {
      await file.close().catch(() => undefined)
      await fs.rm(part, { force: true })
    }
  } finally {
    await client.end()
  }
}

async function write(client: pg.Client, file: fs.FileHandle, options: TakeOptions): Promise<{ readonly manifest: Manifest; readonly bytes: number }> {
  const parts: Manifest['parts'][number][] = []
  // Before the snapshot: the heads outside may lag behind the seals within, never lead.
  const seals = await outsideFiles(options.data, sealFolder)
  const seen = await Promise.all(seals.map(async (f) => ({ ...f, kept: await collect(f.content()) })))
  await client.query('begin isolation level repeatable read read only')
  await client.query('set local row_security = off')
  const at = await snapshot(client)
  const sealed = await Sealed.begin(file, options.secret, at.made)
  const out = new PartsOut(sealed)
  for (const f of seen) parts.push({ name: f.file, rows: null, ...await out.part({ file: f.file, mode: f.mode }, once(f.kept)) })
  const tables = (await ourTables(client)).filter((t) => !passing.includes(t.table))
  for (const t of tables) {
    parts.push(await table(client, out, t))
    options.progress?.(`${t.table}: ${parts.at(-1)?.rows} rows`)
  }
  parts.push(await jobs(options.admin, at.id, out))
  for (const f of await outsideFiles(options.data, filesFolder)) parts.push(await fileOf(f, out))
  const sample = await drawSample(client)
  const sequences = await ourSequences(client), migrations = await ourMigrations(client)
  await client.query('commit')
  await out.end()
  const manifest: Manifest = {
    format: 1, made: at.made, program: options.program, postgres: at.version, migrations, parts, sequences,
    facts: at.facts, lastFact: at.last, plainBytes: out.plain, sample,
  }
  await sealed.chunk(Buffer.from(JSON.stringify(manifest)), true)
  return { manifest, bytes: sealed.bytes }
}

interface Snapshot { readonly id: string; readonly made: string; readonly version: string; readonly facts: number; readonly last: string | null }
const moment = `'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'`

async function snapshot(client: pg.Client): Promise<Snapshot> {
  const found = await client.query<Snapshot>(`select pg_export_snapshot() as id, to_char(clock_timestamp() at time zone 'UTC', ${moment}) as made,
    current_setting('server_version') as version, (select count(*)::int from sightline.fact) as facts,
    (select to_char(max(recorded) at time zone 'UTC', ${moment}) from sightline.fact) as last`)
  const at = found.rows[0]
  if (!at) throw new Error('the database gave no snapshot')
  return at
}

async function table(client: pg.Client, out: PartsOut, { table: name, columns }: TableShape): Promise<Manifest['parts'][number]> {
  const stream = client.query(copyTo(`copy sightline.${pg.escapeIdentifier(name)} (${columns.map((c) => pg.escapeIdentifier(c)).join(', ')}) to stdout`))
  const sum = await out.part({ table: name, columns }, gathered(stream as AsyncIterable<Buffer>))
  return { name, rows: stream.rowCount, ...sum }
}

/** Work that waits, so that nobody who was to be told goes untold after a restore. The job library keeps it in a schema of its own. */
async function jobs(admin: Connection, snapshotId: string, out: PartsOut): Promise<Manifest['parts'][number]> {
  const client = await reader(admin, 'engine')
  try {
    await client.query('begin isolation level repeatable read read only')
    await client.query(`set transaction snapshot ${pg.escapeLiteral(snapshotId)}`)
    const found = await client.query<{ job: object }>(`select json_build_object('task', t.identifier, 'payload', j.payload, 'key', j.key,
      'runAt', j.run_at, 'attempts', j.max_attempts, 'priority', j.priority) as job
      from graphile_worker._private_jobs j join graphile_worker._private_tasks t on t.id = j.task_id order by j.id`)
    const lines = found.rows.map((r) => `${JSON.stringify(r.job)}\n`).join('')
    return { name: 'jobs', rows: found.rows.length, ...await out.part({ jobs: true }, once(Buffer.from(lines))) }
  } finally {
    await client.end()
  }
}

const fileOf = async (f: OutsideFile, out: PartsOut): Promise<Manifest['parts'][number]> =>
  ({ name: f.file, rows: null, ...await out.part({ file: f.file, mode: f.mode }, f.content()) })

/** A login that may only read, whatever it is asked. */
async function reader(admin: Connection, login: 'owner' | 'engine'): Promise<pg.Client> {
  const base = settings(asLogin(admin, login), 1)
  const client = new pg.Client({ ...base, options: `${base.options ?? ''} -c default_transaction_read_only=on -c statement_timeout=0 -c idle_in_transaction_session_timeout=0` })
  client.on('error', () => undefined)
  await client.connect()
  return client
}

/** Rows come a few hundred bytes at a time; blocks of a quarter mebibyte cost far less to handle. */
async function* gathered(rows: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let held: Buffer[] = [], size = 0
  for await (const row of rows) {
    held.push(row); size += row.length
    if (size < 262_144) continue
    yield Buffer.concat(held)
    held = []; size = 0
  }
  if (size > 0) yield Buffer.concat(held)
}

async function* once(bytes: Buffer): AsyncGenerator<Buffer> { yield bytes }

async function collect(content: AsyncIterable<Buffer>): Promise<Buffer> {
  const all: Buffer[] = []
  for await (const bytes of content) all.push(bytes)
  return Buffer.concat(all)
}

const exists = (file: string): Promise<boolean> => fs.stat(file).then(() => true, () => false)

import path from 'node:path'
import pg from 'pg'
import { systemClock } from '../calendar/index.ts'
import type { Pack } from '../packs/index.ts'
import { targetState } from '../store/backup/index.ts'
import { findEmbedded, StartProblem, superviseEmbedded } from '../store/embedded/index.ts'
import { FolderOfFiles, MovableClock, prepare, Store, type Connection } from '../store/index.ts'
import { ReturnDesk, writerFrom } from '../store/returns/index.ts'
import type { Environment } from './environment.ts'

/** A database ready to use, and how to let go of it. */
export interface OpenDatabase { /** Another database of the embedded server, made when it is not there; null for one elsewhere. */ readonly beside: ((name: string) => Promise<OpenDatabase>) | null; readonly admin: Connection; readonly embedded: boolean; close(): Promise<void>; /** Where the files of the embedded one are; null for one elsewhere. */ readonly folder: string | null; /** What is kept beside the database: files that facts name, seals. */ readonly data: string }

const name = 'sightline'

/**
 * Starts the embedded database, or reaches the one in DATABASE_URL. `share`: use the embedded server another Sightline is
 * running in the same folder (the command line does; a second web server must not). `say`: told when the embedded server stops
 * by itself and when it is back.
 */
export async function openDatabase(environment: Environment, options: { readonly share?: boolean; readonly say?: (line: string) => void } = {}): Promise<OpenDatabase> {
  if (environment.databaseUrl) return managed(environment.databaseUrl, environment.data)
  const running = options.share ? await findEmbedded(environment.data) : undefined
  if (running) return embedded(running, name, environment.data, async () => undefined)
  const server = await superviseEmbedded({ folder: environment.data }, options.say ?? (() => undefined))
  await makeDatabase(server.superuser, name)
  return embedded(server.superuser, name, environment.data, () => server.close())
}

function embedded(superuser: Connection, database: string, folder: string, close: () => Promise<void>): OpenDatabase {
  return {
    admin: { ...superuser, database }, embedded: true, close, folder, data: database === name ? folder : path.join(folder, database),
    beside: async (other) => { await makeDatabase(superuser, other); return embedded(superuser, other, folder, async () => undefined) },
  }
}

async function makeDatabase(superuser: Connection, name: string): Promise<void> {
  const client = new pg.Client(superuser)
  await client.connect()
  try {
    const found = await client.query('select 1 from pg_database where datname = $1', [name])
    if (found.rowCount === 0) await client.query(`create database ${name}`)
  } finally {
    await client.end()
  }
}

async function managed(url: URL, data: string): Promise<OpenDatabase> {
  const socket = url.searchParams.get('host')
  const admin: Connection = {
    host: socket ?? url.hostname, port: Number(url.port || url.searchParams.get('port') || 5432), database: decodeURIComponent(url.pathname.slice(1)) || 'postgres',
    user: decodeURIComponent(url.username) || 'postgres', ...(url.password ? { password: decodeURIComponent(url.password) } : {}),
    ...(/^(require|verify-)/.test(url.searchParams.get('sslmode') ?? '') ? { ssl: true } : {}),
    ...poolIn(url),
  }
  await reach(admin)
  return { beside: null, admin, embedded: false, close: async () => undefined, folder: null, data }
}

/** `?pool=host:port` in DATABASE_URL: a pgbouncer in transaction mode for the pages. */
function poolIn(url: URL): Pick<Connection, 'pool'> {
  const text = url.searchParams.get('pool')
  if (text === null) return {}
  const [, host, port] = /^([^:\s]+):(\d{1,5})$/.exec(text) ?? []
  if (!host || !port) throw new StartProblem('The pool in DATABASE_URL is not a host and a port. It should look like ?pool=127.0.0.1:6432.')
  return { pool: { host, port: Number(port) } }
}

/** One clear sentence for each way a managed database can be out of use. Never the password, never the whole address. */
async function reach(admin: Connection): Promise<void> {
  const client = new pg.Client({ ...admin, connectionTimeoutMillis: 5000 })
  try {
    await client.connect()
    const found = await client.query<{ version: string; may: boolean }>(`select current_setting('server_version_num') as version, (rolcreaterole or rolsuper) as may from pg_roles where rolname = current_user`)
    const server = found.rows[0]
    if (Number(server?.version ?? 0) < 150000) throw new StartProblem('The database in DATABASE_URL is older than PostgreSQL 15. Use PostgreSQL 15 or newer.')
    if (!server?.may) throw new StartProblem('The account in DATABASE_URL may not create roles, and Sightline needs separate logins. Give it CREATEROLE, or use an account that has it.')
  } catch (error) {
    if (error instanceof StartProblem) throw error
    throw new StartProblem(`The database in DATABASE_URL cannot be reached (${reason(error)}). Check that it runs, and the host, port, name and password in DATABASE_URL.`)
  } finally {
    await client.end().catch(() => undefined)
  }
}

const reasons: { readonly [code: string]: string } = {
  ECONNREFUSED: 'nothing answers at that host and port', ENOTFOUND: 'no such host', EAI_AGAIN: 'no such host', ETIMEDOUT: 'no answer in time', ENOENT: 'no such socket',
  '28P01': 'the password is refused', '28000': 'the account is refused', '3D000': 'there is no such database',
}
const reason = (error: unknown): string => (error instanceof Error && 'code' in error ? reasons[String(error.code)] : undefined) ?? 'no answer in time'

/** Opens the store on a database: migrated, with the demonstration's clock where it was left. */
export async function openStore(database: OpenDatabase, pack: Pack): Promise<Store> {
  if (await targetState(database.admin) === 'cut short') {
    throw new StartProblem('A restore into this database was cut short, so nothing may be written to it. Run the same sightline restore again: it begins afresh.')
  }
  await prepare(database.admin, undefined, pack)
  const store = new Store(database.admin, pack, new MovableClock(systemClock, 0))
  if (database.folder !== null) store.ownDatabase(database.folder)
  store.files = new FolderOfFiles(path.join(database.data, 'files'))
  store.returns = new ReturnDesk(path.join(database.data, 'returns'), systemClock, writerFrom(store))
  store.bringInFrom(path.join(database.data, 'imports'))
  try { await ofThisPlace(store) } catch (error) { await store.close(); throw error }
  await store.setClock()
  return store
}

/** A database is of one place from its first start on: what is owed in it was read by that place's law. */
async function ofThisPlace(store: Store): Promise<void> {
  const known = await store.setting<string>('pack')
  if (known !== null && known !== undefined && known !== store.pack.id) throw new StartProblem(`What is written here was read by the law of ${known}, and SIGHTLINE_PACK says ${store.pack.id}. Start it with SIGHTLINE_PACK=${known}.`)
  if (known !== store.pack.id) await store.set('pack', store.pack.id)
}

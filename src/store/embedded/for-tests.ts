import { mkdtempSync, readdirSync, rmSync } from 'node:fs'
import { randomBytes } from 'node:crypto'
import { tmpdir } from 'node:os'
import path from 'node:path'
import pg from 'pg'
import { isAlive } from './alive.ts'
import { throwawayFlags } from './settings.ts'
import { startEmbedded, type Connection } from './start.ts'

/** The PostgreSQL versions that tests run on: the one Sightline brings, and the oldest it supports. */
export type Major = '18' | '15'

/** A real server that tests share. Everything in it is thrown away at the end. */
export interface TestServer {
  readonly major: Major
  readonly superuser: Connection
}

/** The variable by which the test runner tells every test process where the shared server is. */
export function variableOf(major: Major): string {
  return `SIGHTLINE_TEST_PG_${major}`
}

const own = new Map<Major, Promise<TestServer>>()

/** The shared server; started here, and stopped when this process ends, if the test file runs by itself. */
export function testServer(major: Major): Promise<TestServer> {
  const given = process.env[variableOf(major)]
  if (given) return Promise.resolve(at(major, given))
  const server = own.get(major) ?? startOwn(major)
  own.set(major, server)
  return server
}

function at(major: Major, given: string): TestServer {
  const colon = given.lastIndexOf(':')
  return {
    major,
    superuser: { host: given.slice(0, colon), port: Number(given.slice(colon + 1)), user: 'postgres', database: 'postgres' },
  }
}

async function startOwn(major: Major): Promise<TestServer> {
  const started = await startTestServer(major)
  started.unref()
  process.once('beforeExit', () => void started.remove())
  return at(major, started.address)
}

/** A server of the test runner's own, with the words for `variableOf`. */
export interface StartedTestServer {
  readonly address: string
  unref(): void
  /** Stops it and deletes everything. */
  remove(): Promise<void>
}

/** Starts a server in a new temporary folder. */
export async function startTestServer(major: Major): Promise<StartedTestServer> {
  removeAbandoned()
  const folder = mkdtempSync(path.join(tmpdir(), `sightline-test-${process.pid}-`))
  const clear = () => rmSync(folder, { recursive: true, force: true, maxRetries: 20, retryDelay: 50 })
  // Also when a test file ends abruptly. The server ends with us; that its files go first does not matter.
  process.once('exit', clear)
  const server = await startEmbedded({ folder, package: major === '18' ? 'default' : major, flags: throwawayFlags })
  return {
    address: `${server.socket}:${server.port}`,
    unref: () => server.unref(),
    remove: async () => {
      await server.stop()
      process.off('exit', clear)
      clear()
    },
  }
}

/** The folders of test runs that were killed. */
function removeAbandoned(): void {
  for (const name of readdirSync(tmpdir())) {
    const pid = /^sightline-test-(\d+)-/.exec(name)?.[1]
    if (pid === undefined || isAlive(Number(pid))) continue
    try {
      rmSync(path.join(tmpdir(), name), { recursive: true, force: true })
    } catch {
      // Another user's: theirs to remove.
    }
  }
}

const newName = (): string => `t_${randomBytes(6).toString('hex')}`

/** Makes a new empty database, which goes when the server goes, and tells how to reach it as its owner, the superuser. */
export async function freshDatabase(server: TestServer, name = newName()): Promise<Connection> {
  await asSuperuser(server, (client) => client.query(`create database ${client.escapeIdentifier(name)}`))
  return { ...server.superuser, database: name }
}

/**
 * A database copied from one that was prepared once for everybody on this server: in a fifth of the time that every change since the first
 * takes. What belongs to the database and is not in it (settings of logins) is not copied, so it is prepared once more.
 */
export async function preparedDatabase(server: TestServer, prepare: (empty: Connection) => Promise<void>): Promise<Connection> {
  await asSuperuser(server, async (client) => {
    // Held until this connection ends: of all test processes the first makes it, and the others wait.
    await client.query('select pg_advisory_lock(7467002)')
    if ((await client.query(`select from pg_database where datname = 'prepared'`)).rowCount) return
    await client.query('drop database if exists preparing')
    await prepare(await freshDatabase(server, 'preparing'))
    await client.query('alter database preparing rename to prepared')
    // Nobody may be in it while it is copied, and it is copied at any time.
    await client.query('alter database prepared allow_connections false')
  })
  const name = newName()
  await asSuperuser(server, (client) => client.query(`create database ${client.escapeIdentifier(name)} template prepared`))
  const made = { ...server.superuser, database: name }
  await prepare(made)
  return made
}

async function asSuperuser(server: TestServer, work: (client: pg.Client) => Promise<unknown>): Promise<void> {
  const client = new pg.Client(server.superuser)
  await client.connect()
  try {
    await work(client)
  } finally {
    await client.end()
  }
}

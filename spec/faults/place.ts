import { mkdtempSync, rmSync } from 'node:fs'
import net from 'node:net'
import { tmpdir } from 'node:os'
import path from 'node:path'
import pg from 'pg'
import type { FastifyInstance } from 'fastify'
import { systemClock } from '../../src/calendar/index.ts'
import { england } from '../../src/packs/index.ts'
import { openStore, type OpenDatabase } from '../../src/start/database.ts'
import { startEmbedded, throwawayFlags, type Connection, type Embedded } from '../../src/store/embedded/index.ts'
import { MovableClock, Store } from '../../src/store/index.ts'
import type { Browser } from '../../src/web/for-tests.ts'
import { buildApp, pages } from '../../src/web/index.ts'
import { install, type Installed } from '../../tools/torture/install.ts'

/** A whole Sightline in this process, over a PostgreSQL of its own that can be taken away and given back. */
export interface Place {
  readonly app: FastifyInstance
  readonly store: Store
  readonly installed: Installed
  /** A night worker at the home, signed in. */
  readonly ash: Omit<Browser, 'upload'>
  /** Takes the database away as if the machine it is on had gone; gives it back. */
  takeAway(): Promise<void>
  giveBack(): Promise<void>
  /** Between the server and the database: `swallow` lets what is asked through and cuts the line before any answer comes back. */
  readonly line: Line
  close(): Promise<void>
}

export interface Line { swallow: boolean }

/** `folder`: where the database is made; a new temporary one unless given. */
export async function openPlace(folder = mkdtempSync(path.join(tmpdir(), 'sightline-fault-'))): Promise<Place> {
  let server: Embedded | null = await startEmbedded({ folder, flags: throwawayFlags })
  const between = mkdtempSync(path.join(tmpdir(), 'sightline-line-'))
  const line: Line = { swallow: false }
  const wire = await listen(between, server.superuser, line)
  const admin: Connection = { ...server.superuser, host: between, database: 'sightline' }
  await makeDatabase(server.superuser)
  const database: OpenDatabase = { admin, beside: null, embedded: true, folder, data: folder, close: async () => undefined }
  const installed = await install(database, { children: 4, sessions: 2 })
  const prepared = await openStore(database, england)
  await prepared.close()
  const store = new Store(admin, england, new MovableClock(systemClock, 0))
  const app = await buildApp({ store, pack: england, pages, organisation: 'Tarrowmouth Council', demonstration: true })
  return {
    app, store, installed, line, ash: await tab(app, installed.sessions[0] ?? ''),
    takeAway: async () => { await server?.stop(); server = null },
    giveBack: async () => { server = await startEmbedded({ folder, flags: throwawayFlags }) },
    close: async () => {
      await app.close(); await store.close(); wire.close(); await server?.stop()
      for (const f of [folder, between]) rmSync(f, { recursive: true, force: true, maxRetries: 20, retryDelay: 100 })
    },
  }
}

/** A tab that has been open since before: it has its form token, and asks for no other page before it sends. */
async function tab(app: FastifyInstance, token: string): Promise<Omit<Browser, 'upload'>> {
  const opened = await app.inject({ url: '/tonight', cookies: { sightline: token } })
  const csrf = /name="_csrf" value="([^"]+)"/.exec(opened.body)?.[1] ?? ''
  const cookies = Object.fromEntries([['sightline', token], ...opened.cookies.filter((c) => c.value !== '').map((c) => [c.name, c.value])])
  const get: Browser['get'] = (url) => app.inject({ url, cookies })
  const post: Browser['post'] = (url, form = {}) => {
    const sent = Object.entries({ ...form, _csrf: csrf }).flatMap(([name, value]) => [value].flat().map((v): [string, string] => [name, v]))
    return app.inject({ method: 'POST', url, cookies, headers: { 'content-type': 'application/x-www-form-urlencoded' }, payload: new URLSearchParams(sent).toString() })
  }
  return { get, post, submit: post }
}

async function makeDatabase(superuser: Connection): Promise<void> {
  const client = new pg.Client(superuser)
  await client.connect()
  await client.query('create database sightline')
  await client.end()
}

function listen(folder: string, to: Connection, line: Line): Promise<net.Server> {
  const name = `.s.PGSQL.${to.port}`
  const wire = net.createServer((near) => {
    const far = net.connect(path.join(to.host, name))
    near.on('data', (asked) => far.write(asked))
    far.on('data', (answer) => { if (line.swallow) near.destroy(); else near.write(answer) })
    for (const [one, other] of [[near, far], [far, near]] as const) { one.on('close', () => other.destroy()); one.on('error', () => other.destroy()) }
  })
  return new Promise((resolve) => { wire.listen(path.join(folder, name), () => resolve(wire)) })
}

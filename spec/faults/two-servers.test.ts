import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import path from 'node:path'
import { after, before, test } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import { sql } from 'kysely'
import { day, systemClock } from '../../src/calendar/index.ts'
import { england } from '../../src/packs/index.ts'
import { openDb, openPool } from '../../src/store/connect.ts'
import { freshDatabase, testServer } from '../../src/store/embedded/for-tests.ts'
import { Store, type Connection, type Db } from '../../src/store/index.ts'
import { checkLedger, checkReadings } from '../../tools/torture/check.ts'
import { install, type Installed } from '../../tools/torture/install.ts'
import { crowd } from '../../tools/torture/people.ts'
import { startProgram, type Program } from '../../tools/torture/program.ts'

let admin: Connection
let servers: readonly Program[] = []
let installed: Installed
let db: Db
const data = mkdtempSync(path.join(tmpdir(), 'sightline-two-'))
before(async () => {
  admin = await freshDatabase(await testServer('18'))
  const env = { DATABASE_URL: `postgres://postgres@localhost:${admin.port}/${admin.database}?host=${encodeURIComponent(admin.host)}`, SIGHTLINE_DEMONSTRATION: 'no', SIGHTLINE_DATA: data }
  // Both at once on an empty database.
  servers = await Promise.all([startProgram(env), startProgram(env)])
  installed = await install({ admin, beside: null, embedded: false, folder: null, data, close: async () => undefined }, { children: 2, sessions: 4 })
  db = openDb(openPool(admin, 2))
})
after(async () => { await Promise.all(servers.map((s) => s.stop())); await db.destroy(); rmSync(data, { recursive: true, force: true }) })

test('many write about the same two children through both servers: nothing lost, nothing twice, sessions valid on both', async () => {
  const writing = await Promise.all(servers.map((s) => crowd({ origin: () => s.origin, installed, people: 10, notes: 3, patience: 30_000, untilAll: true })))
  const notes = (await Promise.all(writing.map(async (c) => { while (c.acknowledged() < 20) await pause(20); return c.finish() }))).flat()
  assert.ok(notes.length >= 40)
  assert.deepEqual(notes.filter((n) => !n.acknowledged), [])
  assert.deepEqual(await checkLedger(db, notes), [])
})

test('a deadline that passes while both look is read once, and each person is told once', async () => {
  const child = installed.children[0] ?? '', record = randomUUID()
  const [row] = (await sql<{ worker: string }>`select worker from session limit 1`.execute(db)).rows
  const writer = new Store(admin, england, systemClock)
  try {
    await writer.engine.append([{ record, expects: 0, subject: child, about: 'child', kind: 'missing-episode', step: 'started', happened: { day: day('2026-11-01') }, author: row?.worker ?? null, body: { home: installed.home, kind: 'M' } }])
  } finally { await writer.close() }
  const told = async () => (await sql<{ what: string }>`select b.body::jsonb #>> '{body,duty}' || ' ' || (b.body::jsonb #>> '{body,level}') || ' ' || (b.body::jsonb #>> '{body,key}') as what
    from fact f join fact_body b on b.fact = f.id where f.kind = 'notice' and f.step = 'sent' and f.subject = ${child}`.execute(db)).rows.map((r) => r.what)
  const waiting = async () => (await sql`select 1 from graphile_worker.jobs`.execute(db)).rows.length
  for (let i = 0; i < 100 && ((await told()).length === 0 || await waiting() > 0); i++) await pause(100)
  const all = await told()
  assert.ok(all.length > 0)
  assert.equal(new Set(all).size, all.length)
})

test('one is killed and the other goes on; afterwards what is read is what a rebuild reads', async () => {
  await servers[0]?.kill()
  const other = servers[1]
  assert.ok(other)
  const writing = await crowd({ origin: () => other.origin, installed, people: 5, notes: 2, patience: 30_000, untilAll: true })
  while (writing.acknowledged() < 5) await pause(20)
  assert.deepEqual(await checkLedger(db, await writing.finish()), [])
  await other.stop()
  assert.deepEqual(await checkReadings(admin), [])
})

import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import path from 'node:path'
import { test } from 'node:test'
import { setTimeout as pause } from 'node:timers/promises'
import pg from 'pg'
import { freshDatabase, testServer } from '../../src/store/embedded/for-tests.ts'
import { StartProblem, type Connection } from '../../src/store/embedded/index.ts'
import { migrationsHere, prepare } from '../../src/store/prepare.ts'

async function inside<T>(admin: Connection, work: (client: pg.Client) => Promise<T>): Promise<T> {
  const client = new pg.Client(admin)
  await client.connect()
  try { return await work(client) } finally { await client.end() }
}
const applied = (admin: Connection): Promise<readonly string[]> => inside(admin, async (client) =>
  (await client.query<{ name: string }>('select name from sightline.migration order by name')).rows.map((r) => r.name))
const tables = (admin: Connection): Promise<readonly string[]> => inside(admin, async (client) =>
  (await client.query<{ name: string }>(`select tablename as name from pg_tables where schemaname = 'sightline' order by 1`)).rows.map((r) => r.name))

/** A program of its own that prepares a database, so that it can be killed. */
const preparing = (admin: Connection) => spawn(process.execPath, ['--import', import.meta.resolve('#typescript'), path.join(import.meta.dirname, 'prepare-once.ts'), JSON.stringify(admin)], { stdio: 'inherit' })

test('killed in the middle of a change to the database, nothing of it is there, and the next start goes on', async () => {
  const admin = await freshDatabase(await testServer('18'))
  const all = await migrationsHere()
  const first = all.slice(0, 4)
  await prepare(admin, first)
  const before = await tables(admin)
  await inside(admin, async (holder) => {
    // Whoever changes these tables has to wait: the change stands still half done.
    await holder.query('begin; lock table sightline.fact, sightline.fact_body, sightline.session, sightline.audit_event, sightline.reading, sightline.draft in access exclusive mode')
    const killed = preparing(admin)
    // Asked by somebody else: within one transaction this view stays as it was first seen.
    const waits = (): Promise<boolean> => inside(admin, async (other) => (await other.query(`select 1 from pg_stat_activity where datname = current_database() and usename = 'sightline_owner' and wait_event_type = 'Lock'`)).rows.length > 0)
    for (let i = 0; i < 400 && !(await waits()); i++) await pause(50)
    assert.ok(await waits(), 'it is in the middle of a change')
    killed.kill('SIGKILL')
    await pause(200)
    await holder.query('rollback')
  })
  for (let i = 0; i < 100; i++) { if ((await tables(admin)).length === before.length) break; await pause(50) }
  const done = await applied(admin)
  assert.ok(done.length < all.length)
  await prepare(admin)
  assert.deepEqual(await applied(admin), all)
})

test('two servers that start at once on an old database: each change is made once', async () => {
  const admin = await freshDatabase(await testServer('15'))
  await prepare(admin, (await migrationsHere()).slice(0, 4))
  await Promise.all([prepare(admin), prepare(admin), prepare(admin)])
  assert.deepEqual(await applied(admin), await migrationsHere())
})

test('a database changed by a newer Sightline is left alone, with one clear sentence', async () => {
  const admin = await freshDatabase(await testServer('18'))
  await prepare(admin)
  await inside(admin, (client) => client.query(`insert into sightline.migration (name) values ('9999-from-the-future.sql')`))
  await assert.rejects(prepare(admin), (e) => e instanceof StartProblem && /changed by a newer Sightline \(9999-from-the-future\.sql\).*Nothing was touched/.test(e.message))
})

test('a change that cannot be made is not half made, and says which and what to do', async () => {
  const admin = await freshDatabase(await testServer('18'))
  const [one, two, three, four, next = ''] = await migrationsHere()
  await prepare(admin, [one, two, three, four].filter((m) => m !== undefined))
  const made = await inside(admin, (client) => client.query<{ name: string }>(`select 1`))
  assert.equal(made.rows.length, 1)
  // Something in its way: every table the change could make is there already under another owner.
  await inside(admin, (client) => client.query(`create table sightline.account (a int); create table sightline.seal (a int); create table sightline.retention (a int)`))
  const before = await applied(admin)
  const problem = await prepare(admin).then(() => null, (e: unknown) => e)
  assert.ok(problem instanceof StartProblem, String(problem))
  assert.match(problem.message, /could not be changed by \d{4}-.*\.sql \(PostgreSQL says .{5}\)\. Nothing of it was kept/)
  assert.ok((await applied(admin)).length >= before.length)
  assert.ok(next !== '')
})

import assert from 'node:assert/strict'
import fs from 'node:fs/promises'
import os from 'node:os'
import path from 'node:path'
import { after, before, test } from 'node:test'
import pg from 'pg'
import { england } from '../../packs/index.ts'
import { freshDatabase, testServer, type Major } from '../embedded/for-tests.ts'
import { settings, type Connection } from '../connect.ts'
import { openTestStore, smallWorld, type TestStore } from '../for-tests.ts'
import { prepare } from '../prepare.ts'
import { Store } from '../store.ts'
import { BackupProblem, newKeyFile, proveBackup, restoreBackup, secretFrom, takeBackup, targetState } from './index.ts'

let t: TestStore
let w: Awaited<ReturnType<typeof smallWorld>>
let folder: string
const secret = secretFrom(newKeyFile())
before(async () => {
  t = await openTestStore('2026-11-21 22:00')
  w = await smallWorld(t)
  folder = await fs.mkdtemp(path.join(os.tmpdir(), 'sightline-backup-test-'))
  await fs.mkdir(path.join(folder, 'data', 'seal'), { recursive: true })
  await fs.writeFile(path.join(folder, 'data', 'seal', 'heads.jsonl'), '{"n":1}\n', { mode: 0o600 })
  await fs.mkdir(path.join(folder, 'data', 'files', 'ab'), { recursive: true })
  await fs.writeFile(path.join(folder, 'data', 'files', 'ab', 'photo'), Buffer.alloc(3_000_000, 7))
  await t.store.engine.db.insertInto('setting').values({ key: 'awkward', value: JSON.stringify('tab\t newline\n back\\slash é 🙂 \\N') }).execute()
  await t.store.sessions.open(w.priya)
})
after(async () => { await t.close(); await fs.rm(folder, { recursive: true, force: true }) })

let n = 0
const take = () => takeBackup({ admin: t.admin, data: path.join(folder, 'data'), to: path.join(folder, `b${n += 1}.backup`), secret, program: 'test' })
const emptyOn = async (major: Major): Promise<Connection> => freshDatabase(await testServer(major))
const restoreTo = async (admin: Connection, file: string, data = path.join(folder, `restored-${n += 1}`)) => {
  const proved = await proveBackup(file, secret)
  try { return { data, done: await restoreBackup(proved, { admin, data, expungedFile: null, replay: async () => 0, note: async () => undefined }) } } finally { await proved.close() }
}

/** Every row of every table as text, so that two databases can be compared whatever they hold. */
async function everything(admin: Connection): Promise<ReadonlyMap<string, readonly string[]>> {
  const client = new pg.Client(settings(admin, 1))
  await client.connect()
  try {
    const tables = await client.query<{ name: string }>(`select relname as name from pg_class where relnamespace = 'sightline'::regnamespace and relkind = 'r' and relname not in ('migration', 'session') order by 1`)
    const all = new Map<string, readonly string[]>()
    for (const { name } of tables.rows) {
      all.set(name, (await client.query<{ row: string }>(`select t::text as row from sightline.${name} t order by 1`)).rows.map((r) => r.row))
    }
    return all
  } finally {
    await client.end()
  }
}

/** The shape of a schema: its constraints, indexes, triggers, policies and grants. */
async function shape(admin: Connection): Promise<readonly string[]> {
  const client = new pg.Client(settings(admin, 1))
  await client.connect()
  try {
    const found = await client.query<{ line: string }>(`
      select conrelid::regclass || ' ' || conname || ' ' || pg_get_constraintdef(oid) as line from pg_constraint where connamespace = 'sightline'::regnamespace and contype <> 'n'
      union all select indexdef from pg_indexes where schemaname = 'sightline'
      union all select tgrelid::regclass || ' ' || tgname || ' ' || tgenabled::text from pg_trigger where not tgisinternal and tgrelid in (select oid from pg_class where relnamespace = 'sightline'::regnamespace)
      union all select tablename || ' ' || policyname from pg_policies where schemaname = 'sightline'
      union all select relname || ' ' || coalesce(relacl::text, '') || relrowsecurity from pg_class where relnamespace = 'sightline'::regnamespace and relkind = 'r'
      order by 1`)
    return found.rows.map((r) => r.line)
  } finally {
    await client.end()
  }
}

for (const major of ['18', '15'] as const) {
  test(`what was backed up comes back the same on PostgreSQL ${major}, and can be written to`, async () => {
    const { file, manifest } = await take()
    const admin = await emptyOn(major)
    const { data } = await restoreTo(admin, file)
    assert.deepEqual(await everything(admin), await everything(t.admin))
    assert.ok(manifest.facts > 10)
    if (major === '18') assert.deepEqual(await shape(admin), await shape(t.admin))
    assert.equal((await fs.readFile(path.join(data, 'files', 'ab', 'photo'))).length, 3_000_000)
    assert.equal(await fs.readFile(path.join(data, 'seal', 'heads.jsonl'), 'utf8'), '{"n":1}\n')
    assert.equal((await fs.stat(path.join(data, 'seal', 'heads.jsonl'))).mode & 0o777, 0o600)
    const store = new Store(admin, england, t.clock, { app: 2, engine: 2 })
    try {
      await store.engine.append([{ record: crypto.randomUUID(), expects: 0, subject: w.child, about: 'child', kind: 'case-note', step: 'noted', happened: { at: t.clock.now() }, author: w.priya, body: {} }])
      assert.equal(await store.setting('restoring'), null)
    } finally {
      await store.close()
    }
  })
}

test('no session is restored alive', async () => {
  const { file } = await take()
  const admin = await emptyOn('18')
  await restoreTo(admin, file)
  const client = new pg.Client(settings(admin, 1))
  await client.connect()
  const found = await client.query<{ all: string; alive: string }>('select count(*) as all, count(*) filter (where ended is null) as alive from sightline.session')
  await client.end()
  assert.deepEqual(found.rows, [{ all: 1, alive: 0 }])
})

test('work that waited waits again, once', async () => {
  const client = new pg.Client(settings({ ...t.admin, user: 'sightline_engine' }, 1))
  await client.connect()
  await client.query(`select graphile_worker.add_job('catch-up', '{"a": 1}'::json, job_key := 'catch-up', run_at := '2027-01-01 00:00Z')`)
  await client.end()
  const { file } = await take()
  const admin = await emptyOn('18')
  await restoreTo(admin, file)
  const restored = new pg.Client(settings({ ...admin, user: 'sightline_engine' }, 1))
  await restored.connect()
  const jobs = await restored.query<{ task: string; key: string; year: string }>(`select task_identifier as task, key, to_char(run_at, 'YYYY') as year from graphile_worker.jobs`)
  await restored.end()
  assert.deepEqual(jobs.rows.filter((j) => j.key === 'catch-up'), [{ task: 'catch-up', key: 'catch-up', year: '2027' }])
  assert.ok(jobs.rows.some((j) => j.task === 'tell'))
})

test('facts written while it is copied are in it whole or not at all', async () => {
  let stop = false
  const writing = (async () => {
    let written = 0
    while (!stop) { await t.write('case-note.noted', { about: w.child, by: w.priya, says: { note: 'A'.repeat(2000) } }); written += 1 }
    return written
  })()
  const { file } = await take()
  stop = true
  assert.ok(await writing > 0)
  const admin = await emptyOn('18')
  await restoreTo(admin, file)
  const client = new pg.Client(settings(admin, 1))
  await client.connect()
  const torn = await client.query('select 1 from sightline.fact f left join sightline.fact_body b on b.fact = f.id where b.fact is null')
  await client.end()
  assert.equal(torn.rowCount, 0)
})

test('a file that is foreign, damaged anywhere, cut off or locked otherwise is refused in a sentence, and nothing is restored', async () => {
  const { file } = await take()
  const good = await fs.readFile(file)
  const refuse = async (bytes: Buffer, says: RegExp, key = secret): Promise<void> => {
    const bad = path.join(folder, 'bad.backup')
    await fs.writeFile(bad, bytes)
    await assert.rejects(proveBackup(bad, key), (e) => e instanceof BackupProblem && says.test(e.message) && e.message.split('. ').length <= 3)
  }
  const flipped = (at: number): Buffer => { const b = Buffer.from(good); b[at] = (b[at] ?? 0) ^ 1; return b }
  await refuse(Buffer.from('hello'), /not a Sightline backup/)
  await refuse(Buffer.alloc(0), /not a Sightline backup/)
  for (const at of [Math.floor(good.length / 2), good.length - 1, 900, good.length - 40]) await refuse(flipped(at), /damaged|not whole/)
  for (const length of [good.length - 1, Math.floor(good.length / 2), 60]) await refuse(good.subarray(0, length), /not whole|damaged/)
  await refuse(Buffer.concat([good, Buffer.from('x')]), /damaged/)
  await refuse(good, /does not open this backup/, secretFrom(newKeyFile()))
  await refuse(good, /does not open this backup/, secretFrom('some long words on paper'))
})

test('words on paper open what they locked', async () => {
  const words = secretFrom('  seven grey herons by the quay \n'), to = path.join(folder, 'words.backup')
  await takeBackup({ admin: t.admin, data: path.join(folder, 'data'), to, secret: words, program: 'test' })
  await (await proveBackup(to, secretFrom('seven grey herons by the quay'))).close()
  assert.throws(() => secretFrom('short'), BackupProblem)
})

test('a database that holds records is not written over', async () => {
  const { file } = await take()
  assert.equal(await targetState(t.admin), 'holds records')
  await assert.rejects(restoreTo(t.admin, file), (e) => e instanceof BackupProblem && /already holds records/.test(e.message))
})

test('a restore cut short is begun afresh by the next', async () => {
  const { file } = await take()
  const admin = await emptyOn('18')
  const proved = await proveBackup(file, secret)
  await assert.rejects(restoreBackup(proved, { admin, data: path.join(folder, 'cut'), expungedFile: null, replay: async () => { throw new Error('cut') }, note: async () => undefined }), /cut/)
  await proved.close()
  assert.equal(await targetState(admin), 'cut short')
  await restoreTo(admin, file, path.join(folder, 'cut'))
  assert.deepEqual(await everything(admin), await everything(t.admin))
})

test('a backup of an earlier version is brought to the present', async () => {
  const admin = await emptyOn('18')
  const { file } = await take()
  const proved = await proveBackup(file, secret)
  assert.deepEqual(proved.manifest.migrations.slice(0, 4), ['0001-ledger.sql', '0002-readings.sql', '0003-access.sql', '0004-privileges.sql'])
  await assert.rejects(restoreBackup({ ...proved, manifest: { ...proved.manifest, migrations: ['9999-later.sql'] } }, { admin, data: folder, expungedFile: null, replay: async () => 0, note: async () => undefined }), /newer Sightline/)
  await proved.close()
  await prepare(admin, ['0001-ledger.sql', '0002-readings.sql', '0003-access.sql', '0004-privileges.sql'])
  const old = path.join(folder, 'old.backup')
  await takeBackup({ admin, data: folder, to: old, secret, program: 'test' })
  const fresh = await emptyOn('18')
  await restoreTo(fresh, old)
  assert.deepEqual(await shape(fresh), await shape(t.admin))
})

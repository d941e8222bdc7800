import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import path from 'node:path'
import { after, before, test } from 'node:test'
import { sql } from 'kysely'
import { openTestStore, smallWorld, type TestStore } from '../for-tests.ts'
import { everythingRead, forgetReadings, type World } from './for-tests.ts'

let t: TestStore
let w: World
before(async () => {
  t = await openTestStore('2026-11-21 22:00')
  w = await smallWorld(t)
  for (const about of [w.child, w.stranger, ...Array.from({ length: 150 }, () => randomUUID())]) {
    const started = await t.write('missing-episode.started', { about, by: w.ash, says: { home: w.home } })
    await t.write('missing-episode.returned', { about, by: w.ash, record: started.record })
  }
})
after(() => t.close())

const ids = async () => (await sql<{ id: number }>`select id from reading order by id`.execute(t.store.engine.db)).rows.map((r) => r.id)
const begun = () => t.store.setting('rebuilding')

test('a rebuild writes nothing where nothing differs', async () => {
  const before = await ids()
  await t.store.engine.rebuild()
  assert.deepEqual(await ids(), before)
})

test('what is wrong, lacking or made up is put right, and only that', async () => {
  const [right, before] = [await everythingRead(t), await ids()]
  const db = t.store.engine.db
  const one = async (rule: string) => (await sql<{ id: number }>`select id from reading where subject = ${w.child} and rule = ${rule} order by id desc limit 1`.execute(db)).rows[0]?.id ?? 0
  const [altered, gone, ended] = [await one('missing/return-interview'), await one('living-at'), await one('looked-after')]
  await sql`update reading set content = content || '{"state": "met"}', state = 'met' where id = ${altered}`.execute(db)
  await sql`delete from reading where id = ${gone}`.execute(db)
  await sql`update reading set recorded = tstzrange(lower(recorded), lower(recorded) + interval '1 day') where id = ${ended}`.execute(db)
  await sql`insert into reading (subject, about, kind, rule, key, content, recorded) values (${w.child}, 'child', 'status', 'in-post', 'made up', '{}', tstzrange('2026-11-21', null))`.execute(db)
  assert.notDeepEqual(await everythingRead(t), right)
  await t.store.engine.rebuild()
  assert.deepEqual(await everythingRead(t), right)
  const now = new Set(await ids())
  assert.deepEqual(before.filter((id) => !now.has(id)).sort(), [altered, gone, ended].sort())
})

test('people write while a rebuild goes on, and nothing of theirs is missed', async () => {
  const rebuilt = t.store.engine.rebuild()
  for (let i = 0; i < 20; i++) {
    t.clock.advance({ minutes: 1 })
    await t.write('visit.happened', { about: i % 2 ? w.child : w.stranger, by: w.priya, says: { kind: 'LAC', seen: 'ALONE' } })
  }
  await rebuilt
  while (await t.store.engine.tick() > 0) { /* until nobody's time has come */ }
  const kept = await everythingRead(t)
  await forgetReadings(t)
  await t.store.engine.rebuild()
  assert.deepEqual(await everythingRead(t), kept)
})

test('killed in the middle, it leaves everybody whole, says that it was begun, and is finished by the next start', async () => {
  const right = await everythingRead(t)
  await forgetReadings(t)
  const before = JSON.stringify({ ...t.admin })
  const program = spawn(process.execPath, ['--import', '#typescript', path.join(import.meta.dirname, 'rebuild-for-tests.ts'), before, t.clock.now()], { stdio: ['ignore', 'pipe', 'inherit'] })
  await new Promise<void>((resolve) => program.stdout.once('data', () => resolve()))
  program.kill('SIGKILL')
  await new Promise((resolve) => program.once('close', resolve))
  const whole = await sql<{ read: number; half: number }>`select count(*) filter (where read_to is not null)::int as read,
      count(*) filter (where (read_to is null) <> not exists (select 1 from reading r where r.subject = c.subject))::int as half
    from subject_cursor c where exists (select 1 from subject s where s.id = c.subject and s.about = 'child')`.execute(t.store.engine.db)
  assert.ok((whole.rows[0]?.read ?? 0) > 0, 'it had begun')
  assert.ok((await sql`select 1 from subject_cursor where read_to is null`.execute(t.store.engine.db)).rows.length > 0, 'it was not over')
  assert.equal(whole.rows[0]?.half, 0)
  assert.notEqual(await begun(), null)
  await t.store.engine.queueUnfinishedRebuild()
  await t.store.settle()
  assert.equal(await begun(), null)
  assert.equal(await t.store.engine.finishRebuild(), false)
  assert.deepEqual(await everythingRead(t), right)
})

test('who was not told before it, because the clock had not come so far, is told', async () => {
  const { record } = await t.write('disclosure.told', { about: w.child, by: w.ash, says: { words: 'Something' } })
  t.clock.advance({ hours: 2 })
  await t.store.engine.rebuild()
  await t.store.settle()
  const told = await sql`select 1 from fact f join fact_body b on b.fact = f.id where f.kind = 'notice' and b.body like ${`%${record}%`}`.execute(t.store.engine.db)
  assert.ok(told.rows.length > 0)
})

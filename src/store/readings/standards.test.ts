import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, before, test } from 'node:test'
import { sql } from 'kysely'
import { londonToInstant } from '../../calendar/index.ts'
import type { DutyReading } from '../../readings/duty/index.ts'
import { england } from '../../packs/index.ts'
import { openTestStore, smallWorld, type TestStore } from '../for-tests.ts'
import { everythingRead, forgetReadings, wrongAt, type World } from './for-tests.ts'

let t: TestStore
let w: World
before(async () => { t = await openTestStore('2026-11-20 09:00'); w = await smallWorld(t) })
after(() => t.close())

const rule = 'disclosure/goes-up'
const told = async (about: string, on?: string): Promise<string> => (await t.write('disclosure.told', { about, by: w.ash, ...(on ? { on } : {}), says: { words: 'Something' } })).record
/** How one thing reads, now or as it was read at a moment. */
async function reading(record: string, at?: string): Promise<DutyReading> {
  const found = await sql<{ content: DutyReading }>`select content from reading where rule = ${rule} and key = ${record}
    and ${at ? sql`recorded @> ${londonToInstant(at)}::timestamptz` : sql`upper_inf(recorded)`}`.execute(t.store.engine.db)
  return found.rows[0]?.content ?? assert.fail('nothing is owed')
}
const choose = (howMany: number, on: string, more: { readonly rule?: string; readonly record?: string } = {}) => (t.clock.advance({ minutes: 1 }), t.write('standard.chosen', {
  about: w.authority, as: 'authority', by: w.joanna, on, ...(more.record ? { record: more.record } : {}),
  says: { rule: more.rule ?? rule, howMany, unit: 'hours', why: 'An hour was met one time in three', decidedBy: 'Leadership team' },
}))
async function sameWhenRebuilt(): Promise<void> {
  const kept = await everythingRead(t)
  await forgetReadings(t)
  await t.store.engine.rebuild()
  assert.deepEqual(await everythingRead(t), kept)
}

test('what an authority chooses moves the date of what is owed already, for everybody, and a rebuild comes to the same', async () => {
  const children = [w.child, w.stranger, ...Array.from({ length: 15 }, () => randomUUID())]
  const records = await Promise.all(children.map((c) => told(c, '2026-11-20 08:30')))
  for (const r of records) assert.equal((await reading(r)).due, londonToInstant('2026-11-20 09:30'), 'the pack’s own hour')
  assert.equal('chosen' in await reading(records[0] ?? ''), false)
  const { facts: [fact] } = await choose(4, '2026-11-20')
  await t.store.settle()
  for (const r of records) {
    const now = await reading(r)
    assert.deepEqual([now.due, now.chosen], [londonToInstant('2026-11-20 12:30'), { within: { hours: 4 }, fact }])
  }
  await sameWhenRebuilt()
})

test('what arose before keeps the limit of its day, and so does what was late by it', async () => {
  t.clock.set(londonToInstant('2026-11-23 12:00'))
  const old = await told(w.child, '2026-11-19 10:00')
  assert.equal((await reading(old)).due, londonToInstant('2026-11-19 11:00'), 'from before anybody chose')
  const between = await told(w.child, '2026-11-22 23:59')
  await choose(2, '2026-11-23')
  const since = await told(w.child, '2026-11-23 00:00')
  await t.store.settle()
  assert.equal((await reading(between)).due, londonToInstant('2026-11-23 03:59'), 'the last minute of the first choice')
  assert.equal((await reading(since)).due, londonToInstant('2026-11-23 02:00'), 'the first of the second')
  assert.equal((await reading(old)).state, 'overdue')
  await sameWhenRebuilt()
})

test('a choice for a day to come waits for it, and one for another rule, or half written, changes nothing', async () => {
  await choose(9, '2026-11-25')
  await choose(24, '2026-11-23', { rule: 'disclosure/nothing' })
  await t.write('standard.chosen', { about: w.authority, as: 'authority', on: '2026-11-23', says: { rule, howMany: 5 } })
  await t.write('standard.chosen', { about: w.authority, as: 'authority', on: '2026-11-23', says: { rule, howMany: 1e9, unit: 'months' } })
  const record = await told(w.stranger, '2026-11-23 11:00')
  await t.store.settle()
  assert.equal((await reading(record)).due, londonToInstant('2026-11-23 13:00'))
})

test('given up, the rule has the number it comes with again; and what was read before reads as it did', async () => {
  const record = randomUUID()
  await choose(3, '2026-11-23', { record })
  t.clock.set(londonToInstant('2026-11-23 12:30'))
  const owed = await told(w.child, '2026-11-23 12:30')
  t.clock.set(londonToInstant('2026-11-23 12:40'))
  await t.store.settle()
  await t.write('standard.ended', { about: w.authority, as: 'authority', record, on: '2026-11-23', says: { why: 'Chosen in error' } })
  await t.store.settle()
  assert.equal((await reading(owed)).due, londonToInstant('2026-11-23 13:30'))
  assert.equal((await reading(owed, '2026-11-23 12:35')).due, londonToInstant('2026-11-23 15:30'), 'as it was known then')
  await sameWhenRebuilt()
})

test('a choice withdrawn never was one', async () => {
  const { record } = await choose(7, '2026-11-23')
  const owed = await told(w.child, '2026-11-23 12:40')
  assert.equal((await reading(owed)).due, londonToInstant('2026-11-23 19:40'))
  await t.write('standard.chosen', { about: w.authority, as: 'authority', record, act: 'withdraw', why: 'Nobody decided it' })
  await t.store.settle()
  assert.equal((await reading(owed)).due, londonToInstant('2026-11-23 13:40'))
  await sameWhenRebuilt()
})

test('what is kept of every moment of all this is what a first reading gives', async () => {
  const at = await sql<{ at: ReturnType<typeof londonToInstant> }>`select distinct f.recorded + near * interval '1 millisecond' as at from fact f, generate_series(-1, 1) as near order by at`.execute(t.store.engine.db)
  assert.deepEqual((await wrongAt(t, england, at.rows.map((r) => r.at).filter((m) => m <= t.clock.now()))).slice(0, 3), [])
})

test('whoever was on the record before there was an authority reads what it chooses all the same', async () => {
  const early = await openTestStore('2026-11-20 09:00')
  try {
    const child = randomUUID(), authority = randomUUID()
    const { record } = await early.write('disclosure.told', { about: child, on: '2026-11-20 08:30' })
    assert.equal(await early.store.engine.authority(), null)
    await early.write('organisation.described', { about: authority, as: 'authority', says: { name: 'Tarrowmouth Council' } })
    await early.store.settle()
    assert.equal(await early.store.engine.authority(), authority)
    await early.write('standard.chosen', { about: authority, as: 'authority', on: '2026-11-20', says: { rule, howMany: 4, unit: 'hours' } })
    await early.store.settle()
    const found = await sql<{ due: string }>`select content ->> 'due' as due from reading where rule = ${rule} and key = ${record} and upper_inf(recorded)`.execute(early.store.engine.db)
    assert.equal(found.rows[0]?.due, londonToInstant('2026-11-20 12:30'))
  } finally { await early.close() }
})

test('whoever is left behind by a choice, and is written about before they are brought up to date, misses neither', async () => {
  await t.store.settle()
  await choose(6, '2026-11-23')
  const behind = await sql<{ subject: string }>`select c.subject from subject_cursor c join subject s on s.id = c.subject where c.behind_since is not null and s.about = 'child'`.execute(t.store.engine.db)
  const [one] = behind.rows
  assert.ok(one, 'more children than are read with the choice itself')
  t.clock.advance({ minutes: 1 })
  await told(one.subject)
  await t.store.settle()
  await sameWhenRebuilt()
})

import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { londonToInstant } from '../calendar/index.ts'
import { openTestStore, smallWorld, type TestStore } from './for-tests.ts'

let t: TestStore
let w: Awaited<ReturnType<typeof smallWorld>>
before(async () => { t = await openTestStore(); w = await smallWorld(t) })
after(() => t.close())

const interview = async () => (await t.store.engine.db.selectFrom('reading').select(['state', 'due', 'level', 'content'])
  .where('rule', '=', 'missing/return-interview').orderBy('id').execute()).at(-1)

test('what was written is read in the same transaction, and the clock moves only what is due', async () => {
  const started = await t.write('missing-episode.started', { about: w.child, by: w.ash, on: '2026-11-21 22:00', says: { home: w.home }, written: '2026-11-21 22:05' })
  await t.write('missing-episode.returned', { about: w.child, by: w.ash, on: '2026-11-22 01:40', record: started.record, written: '2026-11-22 01:45' })
  const open = await interview()
  assert.deepEqual([open?.state, open?.due, open?.level], ['open', londonToInstant('2026-11-25 01:40'), 0])
  await t.write('return-interview.held', { about: w.child, by: w.lena, on: '2026-11-22 12:00', says: { episode: started.record, interviewer: w.lena }, written: '2026-11-22 12:30' })
  assert.equal((await interview())?.state, 'met')
})

test('a fact about somebody the rules looked at refreshes the child in the same transaction', async () => {
  await t.write('post.started', { about: w.lena, as: 'worker', on: '2026-11-01', says: { name: 'Lena Fisk', role: 'home-worker', unit: w.home }, written: '2026-11-23 09:00' })
  assert.notEqual((await interview())?.state, 'met', 'she worked in the home the child was missing from')
})

test('the clock touches only subjects whose time has come', async () => {
  t.clock.set(londonToInstant('2026-11-25 01:41'))
  const before = await t.store.engine.db.selectFrom('subject_cursor').select(['subject', 'read_to', 'next_at']).execute()
  const due = before.filter((b) => b.next_at !== null && b.next_at <= t.clock.now()).map((b) => b.subject)
  while (await t.store.engine.tick() > 0) { /* until nobody's time has come */ }
  const after = await t.store.engine.db.selectFrom('subject_cursor').select(['subject', 'read_to']).execute()
  const moved = after.filter((a) => before.find((b) => b.subject === a.subject)?.read_to !== a.read_to).map((a) => a.subject)
  assert.deepEqual(moved.sort(), due.sort())
  assert.ok(due.includes(w.child) && due.length < before.length)
  assert.equal((await interview())?.state, 'overdue')
})

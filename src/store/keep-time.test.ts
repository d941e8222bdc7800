import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, before, test } from 'node:test'
import { sql } from 'kysely'
import { addInstant, manualClock, minutesBetween, systemClock, type ManualClock } from '../calendar/index.ts'
import { openTestStore, smallWorld, type TestStore } from './for-tests.ts'
import { keepTime, setClock } from './keep-time.ts'
import { MovableClock, Store } from './index.ts'

let t: TestStore
let w: Awaited<ReturnType<typeof smallWorld>>
let wall: ManualClock
before(async () => {
  t = await openTestStore(); w = await smallWorld(t)
  await t.store.set('clock-offset-ms', 0)
  wall = manualClock(addInstant(systemClock.now(), { minutes: 1 }))
})
after(() => t.close())
const note = (clock: { now(): ReturnType<ManualClock['now']> }, subject: string) => ({
  record: randomUUID(), expects: 0, subject, about: 'child' as const, kind: 'case-note', step: 'noted', happened: { at: clock.now() }, author: w.ash, body: { note: 'x' },
})

test('the clock set back an hour: what is written after is recorded after, for everybody; who is signed in stays so; the database agrees', async () => {
  const clock = new MovableClock(wall, 0)
  const store = new Store(t.admin, t.store.pack, clock, { app: 1, engine: 2 })
  try {
    const first = await store.engine.append([note(clock, w.child)])
    const token = await store.sessions.open(w.ash)
    wall.advance({ hours: -1 })
    const second = await store.engine.append([note(clock, w.stranger)])
    const third = await store.engine.append([note(clock, w.child)])
    assert.ok(first.recorded <= second.recorded && second.recorded <= third.recorded)
    assert.ok(await store.sessions.find(token))
    assert.ok(minutesBetween(first.recorded, clock.now()) >= 0, 'nothing is in the future')
    await keepTime(store.engine.db, clock, true)
    const database = await sql<{ ahead: number }>`select extract(epoch from sightline_now() - clock_timestamp())::int as ahead`.execute(store.engine.db)
    assert.ok(Math.abs((database.rows[0]?.ahead ?? 0) - 3600) < 10)
    assert.ok((await store.working()).clockAheadMs >= 3_599_000)
  } finally {
    await store.close()
  }
})

test('started again with a clock that is still behind, time goes on from the last thing recorded; once it is right, the two agree', async () => {
  const behind = new MovableClock(manualClock(addInstant(wall.now(), { hours: -2 })), 0)
  await setClock(t.store.engine.db, behind)
  const last = await sql<{ last: string }>`select max(recorded) as last from fact`.execute(t.store.engine.db)
  assert.ok(behind.now() >= (last.rows[0]?.last ?? '~'))
  const right = new MovableClock(manualClock(addInstant(wall.now(), { hours: 2 })), 0)
  await setClock(t.store.engine.db, right)
  assert.equal(right.held.aheadMs, 0)
  await keepTime(t.store.engine.db, right, true)
  assert.equal(await t.store.setting('clock-offset-ms'), 0)
})

test('one who wrote while the clock was ahead is not written over: the next thing about the same child comes after', async () => {
  const ahead = manualClock(addInstant(wall.now(), { days: 1 })), now = manualClock(wall.now())
  const one = new Store(t.admin, t.store.pack, ahead, { app: 1, engine: 2 }), other = new Store(t.admin, t.store.pack, now, { app: 1, engine: 2 })
  try {
    const tomorrow = await one.engine.append([note(ahead, w.child)])
    const today = await other.engine.append([note(now, w.child)])
    assert.ok(today.recorded > tomorrow.recorded)
  } finally {
    await one.close(); await other.close()
  }
})

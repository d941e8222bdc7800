import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { minutesBetween, sayTime, systemClock } from '../../../../calendar/index.ts'
import { england } from '../../../../packs/index.ts'
import { MovableClock, Store } from '../../../../store/index.ts'
import { openTestStore, smallWorld, type TestStore } from '../../../../store/for-tests.ts'
import { buildApp } from '../../../server/app.ts'
import { browse } from '../../../for-tests.ts'
import { pages } from '../../index.ts'

let t: TestStore
let store: Store
before(async () => { t = await openTestStore(); store = new Store(t.admin, england, new MovableClock(systemClock, 0), { app: 2, engine: 3 }) })
after(async () => { await store.close(); await t.close() })

test('the clock moves on and never back, whoever moved it stays signed in, and the database agrees', async () => {
  await t.store.set('clock-offset-ms', 0)
  const world = await smallWorld(t)
  const app = await buildApp({ store, pack: england, pages, organisation: 'Tarrowmouth Council', demonstration: true })
  const browser = browse(app, await store.sessions.open(world.ruth))
  const before = store.clock.now()
  const week = await browser.post('/demonstration', { leap: 'week' })
  assert.equal(week.statusCode, 303)
  assert.equal(minutesBetween(before, store.clock.now()), 7 * 24 * 60)
  assert.equal((await browser.get('/demonstration')).statusCode, 200, 'still signed in a week later')
  await browser.post('/demonstration', { leap: 'evening' })
  assert.equal(sayTime(store.clock.now()), '10:40pm')
  const moved = store.clock.now()
  await store.moveClock(-60_000)
  assert.ok(store.clock.now() >= moved)
  await app.close()
})

test('outside the demonstration there is no such page, and no picker', async () => {
  const app = await buildApp({ store, pack: england, pages, organisation: 'Tarrowmouth Council', demonstration: false })
  const worker = await t.store.engine.db.selectFrom('subject').select('id').where('about', '=', 'worker').executeTakeFirstOrThrow()
  const browser = browse(app, await store.sessions.open(worker.id))
  assert.equal((await browser.get('/demonstration')).statusCode, 404)
  assert.match((await browser.get('/sign-in')).body, /Sign-in name/)
  assert.equal(app.hasRoute({ method: 'GET', url: '/demonstration' }), false, 'nor is it in the list of routes')
  assert.doesNotMatch((await browser.get('/sign-in')).body, /made-up|Who would you like to be/)
  await app.close()
})

import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, before, test } from 'node:test'
import { sql } from 'kysely'
import { openTestStore, smallWorld, type TestStore } from '../for-tests.ts'
import { everythingRead, forgetReadings, type World } from './for-tests.ts'
import { untilWaiting } from './waiting-for-tests.ts'

let t: TestStore
let w: World
before(async () => { t = await openTestStore('2026-11-20 09:00'); w = await smallWorld(t) })
after(() => t.close())

test('who comes to look at somebody while a writer waits to write about them is read with what was written', async () => {
  const { db } = t.store.engine, episode = randomUUID()
  await t.write('missing-episode.started', { about: w.child, record: episode, by: w.ash, on: '2026-11-19 20:00', says: { home: w.home } })
  await t.write('missing-episode.returned', { about: w.child, record: episode, by: w.ash, on: '2026-11-19 23:00' })
  let release = (): void => undefined
  const held = new Promise<void>((resolve) => { release = resolve }), holding = Promise.withResolvers<void>()
  // Holds off a writer about the worker, and nobody who only looks at them.
  const holder = db.transaction().execute(async (tx) => {
    await sql`select 1 from subject_cursor where subject = ${w.bola} for no key update`.execute(tx)
    holding.resolve()
    await held
  })
  await holding.promise
  const writing = t.write('post.started', { about: w.bola, as: 'worker', by: w.joanna, on: '2026-11-01', says: { name: 'Bola Adeyemi', role: 'home-manager', unit: w.home } })
  await untilWaiting(db)
  await t.write('return-interview.held', { about: w.child, by: w.bola, on: '2026-11-20 08:00', says: { episode, interviewer: w.bola } })
  release()
  await Promise.all([holder, writing])
  const kept = await everythingRead(t)
  await forgetReadings(t)
  await t.store.engine.rebuild()
  assert.deepEqual(await everythingRead(t), kept)
})

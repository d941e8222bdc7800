import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import fc from 'fast-check'
import { openTestStore, smallWorld, type TestStore } from './for-tests.ts'
import { everythingRead, forgetReadings, move, Writer, type World } from './readings/for-tests.ts'

for (const major of ['18', '15'] as const) {
  let t: TestStore
  let w: World
  before(async () => { t = await openTestStore('2026-09-01 09:00', major); w = await smallWorld(t) })
  after(() => t.close())

  test(`stored readings equal a rebuild from nothing, whatever was written, amended, withdrawn and waited for (PostgreSQL ${major})`, async () => {
    await fc.assert(fc.asyncProperty(fc.array(move, { minLength: 5, maxLength: 40 }), async (moves) => {
      const writer = new Writer(t, w)
      for (const m of moves) await writer.do(m)
      while (await t.store.engine.tick() > 0) { /* until nobody's time has come */ }
      // Whoever a choice of the authority touches beyond the first few is brought up to date after it.
      await t.store.engine.catchUp()
      const kept = await everythingRead(t)
      await forgetReadings(t)
      await t.store.engine.rebuild()
      assert.deepEqual(await everythingRead(t), kept)
    }), { numRuns: major === '18' ? 12 : 4, endOnFailure: true })
  })

  test(`and so they do when many write at once (PostgreSQL ${major})`, async () => {
    await fc.assert(fc.asyncProperty(fc.array(fc.array(move, { minLength: 3, maxLength: 12 }), { minLength: 4, maxLength: 4 }), async (writers) => {
      const shared = new Writer(t, w)
      await Promise.all(writers.map(async (moves) => {
        for (const m of moves) await shared.do(m)
      }))
      while (await t.store.engine.tick() > 0) { /* until nobody's time has come */ }
      await t.store.engine.catchUp()
      const kept = await everythingRead(t)
      await forgetReadings(t)
      await t.store.engine.rebuild()
      assert.deepEqual(await everythingRead(t), kept)
    }), { numRuns: major === '18' ? 5 : 2, endOnFailure: true })
  })
}

import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, before, test } from 'node:test'
import { followClock, openTestStore, smallWorld, type TestStore } from '../for-tests.ts'
import { childrenInHand } from './children.ts'

let t: TestStore
let w: Awaited<ReturnType<typeof smallWorld>>
before(async () => { t = await openTestStore('2026-11-21 22:00'); w = await smallWorld(t) })
after(() => t.close())

async function inHand(reader: string, ...units: readonly string[]): Promise<readonly string[]> {
  await followClock(t.store, t.clock)
  return t.store.read(await t.store.sessions.open(reader), async (r) => [...await childrenInHand(r, units)])
}

test('a team has the children its workers are named for, a home those who live in it, and nobody another’s', async () => {
  assert.deepEqual(await inHand(w.helen, w.team), [w.child])
  assert.deepEqual(await inHand(w.bola, w.home), [w.child])
  assert.deepEqual(await inHand(w.joanna, w.team, w.home), [w.child], 'once, however many units have them')
  assert.deepEqual(await inHand(w.joanna, w.otherHome), await inHand(w.morwenna, w.otherHome))
  assert.ok(!(await inHand(w.morwenna, w.otherHome, w.home)).includes(w.child), 'only what the reader may see')
  assert.deepEqual(await inHand(w.joanna), [])
})

test('the night team has a worry nobody has read yet, and no longer once it is taken up', async () => {
  const night = randomUUID(), manager = randomUUID(), somebody = randomUUID()
  await t.write('organisation.described', { about: night, as: 'team', on: '2026-03-01', says: { name: 'Out of hours', within: w.service } })
  await t.write('post.started', { about: manager, as: 'worker', on: '2026-03-01', says: { name: 'Jory Pascoe', role: 'team-manager', unit: night } })
  const { record } = await t.write('concern.told', { about: somebody, says: { words: 'Shouting every night', danger: 'no', team: w.team, nightTeam: night } })
  assert.deepEqual(await inHand(manager, night), [somebody])
  await t.write('concern.taken-up', { about: somebody, record, by: w.helen, says: { by: w.helen } })
  assert.deepEqual(await inHand(manager, night), [])
})

import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, before, test } from 'node:test'
import { openTestStore, smallWorld, type TestStore } from '../for-tests.ts'
import { childrenNaming, sentTo } from './naming.ts'

let t: TestStore, world: Awaited<ReturnType<typeof smallWorld>>, sam: string
before(async () => {
  t = await openTestStore()
  world = await smallWorld(t)
  sam = randomUUID()
  await t.write('person.described', { about: sam, on: '2026-04-02', says: { given: 'Sam', family: 'Nancarrow' } })
  await t.write('allocation.allocated', { about: sam, on: '2026-04-02', says: { worker: world.priya, role: 'social-worker', team: world.team } })
  for (const child of [sam, world.stranger]) await t.write('relationship.began', { about: child, by: world.priya, says: { person: world.child, is: 'half-sibling' } })
})
after(() => t.close())
const named = async (worker: string) => t.store.read(await t.store.sessions.open(worker), (r) => childrenNaming(r, world.child))

test('Children whose records name somebody are found within reach, and by whoever sees all in that person’s team or home', async () => {
  assert.deepEqual(await named(world.priya), [sam])
  assert.deepEqual(await named(world.ruth), [sam], 'of the same team; the other lives in another home')
  assert.deepEqual(await named(world.rhys), [world.stranger])
})

test('What a draft became is known to whoever wrote it, and to nobody else', async () => {
  const id = randomUUID(), { record } = await t.write('case-note.noted', { about: sam, by: world.priya, id, says: { note: 'x' } })
  const asked = async (worker: string) => t.store.read(await t.store.sessions.open(worker), (r) => sentTo(r, id, worker))
  assert.deepEqual(await asked(world.priya), { record, act: 'step' })
  assert.equal(await asked(world.helen), null)
})

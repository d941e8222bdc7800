import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, before, test } from 'node:test'
import { instant } from '../calendar/index.ts'
import { followClock, openTestStore, smallWorld, type TestStore } from './for-tests.ts'

let t: TestStore
let w: Awaited<ReturnType<typeof smallWorld>>
before(async () => { t = await openTestStore('2026-11-16 09:00'); w = await smallWorld(t) })
after(() => t.close())

const child = randomUUID()
async function sees(worker: string): Promise<boolean> {
  await followClock(t.store, t.clock)
  return t.store.read(await t.store.sessions.open(worker), async (r) => (await r.facts(child)).length > 0)
}
const counted = async (): Promise<number> => t.store.read(await t.store.sessions.open(w.helen), async (r) =>
  (await r.owedCounts(instant('2026-12-31T00:00:00.000Z'))).unit.find((c) => c.of === w.team)?.children ?? 0)

test('a child whose only social worker stops stays with the team until somebody is named', async () => {
  const open = { about: child, on: '2026-05-01 09:00' }
  await t.write('person.described', { ...open, says: { given: 'Asha', family: 'Bell', born: '2019-03-02' } })
  const { record: referral } = await t.write('referral.received', { ...open })
  await t.write('referral.decided', { ...open, record: referral, says: { outcome: 'ASSESS' } })
  const { record } = await t.write('allocation.allocated', { ...open, says: { worker: w.priya, role: 'social-worker', team: w.team } })
  const withWorker = await counted()
  assert.deepEqual([await sees(w.helen), await sees(w.priya)], [true, true])

  await t.write('allocation.ended', { about: child, record, on: '2026-11-13 17:00' })
  assert.deepEqual([await sees(w.helen), await sees(w.morwenna)], [true, false], 'their team, and no other')
  assert.equal(await counted(), withWorker, 'what is owed to the child is still counted with the team')

  await t.write('referral.closed', { about: child, record: referral, on: '2026-11-14 10:00' })
  assert.equal(await sees(w.helen), false, 'the work is done, and the team has no more business with the record')
})

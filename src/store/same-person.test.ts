import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, before, test } from 'node:test'
import { sql } from 'kysely'
import { openTestStore, smallWorld, type TestStore } from './for-tests.ts'

let t: TestStore
let w: Awaited<ReturnType<typeof smallWorld>>
before(async () => { t = await openTestStore('2026-11-21 22:00'); w = await smallWorld(t) })
after(() => t.close())

const read = async (subject: string, kind: string) => (await sql<{ rule: string; key: string }>`select rule, key from reading
  where subject = ${subject} and kind = ${kind} and upper_inf(recorded) order by rule, key`.execute(t.store.engine.db)).rows
const seenBy = async (worker: string, subject: string) => t.store.read(await t.store.sessions.open(worker), async (r) => (await r.facts(subject)).map((f) => f.subject))

test('two found to be one are read together, seen by those who could see either, and parted again by withdrawing', async () => {
  const twin = randomUUID()
  await t.write('person.described', { about: twin, says: { given: 'Jodie', family: 'Nancarrow' } })
  await t.write('missing-episode.started', { about: twin, by: w.rhys, says: { home: w.otherHome } })
  const before = { child: await read(w.child, 'status'), twin: await read(twin, 'status') }
  assert.deepEqual(await seenBy(w.ash, twin), [], 'not yet within reach of the home')

  const joined = await t.write('same-person.found', { about: w.child, by: w.priya, says: { other: twin, how: 'Same birth date, same mother' } })
  const [kept, other] = [w.child, twin].sort()
  const together = await read(kept ?? '', 'status')
  assert.ok(together.some((s) => s.rule === 'missing') && together.some((s) => s.rule === 'looked-after'))
  assert.deepEqual(await read(other ?? '', 'status'), [])
  assert.deepEqual(new Set(await seenBy(w.ash, twin)), new Set([w.child, twin]), 'the home where the child lives sees both')
  const rows = async () => (await sql`select subject, kind, rule, key, content, recorded from reading where not isempty(recorded) order by 1, 2, 3, 4, lower(recorded)`.execute(t.store.engine.db)).rows
  const stored = await rows()
  await t.store.engine.rebuild()
  assert.deepEqual(await rows(), stored)

  await t.write('same-person.found', { about: w.child, by: w.priya, record: joined.record, act: 'withdraw', why: 'Her cousin, of the same name' })
  assert.deepEqual({ child: await read(w.child, 'status'), twin: await read(twin, 'status') }, before)
  assert.deepEqual(await seenBy(w.ash, twin), [])
})

test('whoever is named by either id still has a name and what is read of them, for those who may see them and for nobody else', async () => {
  const [one, other] = [randomUUID(), randomUUID()]
  for (const [id, given] of [[one, 'Ann'], [other, 'Anne']] as const) {
    await t.write('person.described', { about: id, as: 'adult', by: w.priya, says: { given, family: 'Trevose' } })
    // Of two names the one written last holds, and at one moment neither is.
    t.clock.advance({ minutes: 1 })
  }
  await t.write('relationship.began', { about: w.child, by: w.priya, says: { person: other, is: 'mother' } })
  await t.write('same-person.found', { about: one, as: 'adult', by: w.priya, says: { other, how: 'Asked her how it is spelt' } })
  await t.store.settle()
  const named = async (worker: string) => t.store.read(await t.store.sessions.open(worker), async (r) => {
    const [cards, readings] = [await r.cards([one, other]), await r.readings([one, other])]
    return [one, other].map((id) => [cards.get(id)?.name ?? null, readings.get(id)?.statuses.filter((s) => s.rule === 'related-to').length])
  })
  assert.deepEqual(await named(w.priya), [['Anne Trevose', 1], ['Anne Trevose', 1]])
  assert.deepEqual(await named(w.rhys), [[null, 0], [null, 0]])
})

import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Source, SubjectId } from '../../ledger/index.ts'
import { followClock, openTestStore, smallWorld, type TestStore } from '../for-tests.ts'
import { markSeen, toldOf, toldTo, unseenOf, type ToldThing } from './list.ts'
import { noteToldInPast } from './past.ts'

let t: TestStore
let w: Awaited<ReturnType<typeof smallWorld>>
before(async () => { t = await openTestStore('2026-11-16 09:00'); w = await smallWorld(t) }, { timeout: 120_000 })
after(() => t.close())

const as = async <T>(who: SubjectId, work: Parameters<TestStore['store']['read']>[1]): Promise<T> => {
  await followClock(t.store, t.clock)
  return await t.store.read(await t.store.sessions.open(who), work) as T
}
const told = (who: SubjectId, which: 'unseen' | 'seen' = 'unseen'): Promise<readonly ToldThing[]> => as(who, (r) => toldTo(r, which))
const said = async (who: SubjectId): Promise<readonly string[]> => (await told(who)).map((x) => x.what)
const clear = (): Promise<unknown> => t.store.engine.db.deleteFrom('told').execute()

test('An action given to somebody tells them, and nobody else; not whoever gives it to themself', async () => {
  await clear()
  await t.write('strategy-discussion.held', { about: w.child, by: w.helen, on: '2026-11-16 09:00', says: {
    chair: w.helen, outcome: 'NFA', actions: [{ id: 'a', what: 'Ring the nurse', owner: w.priya, by: '2026-11-19' }, { id: 'b', what: 'See her', owner: w.priya, by: '2026-11-25' }, { id: 'c', what: 'Mine', owner: w.helen }],
  } })
  assert.deepEqual(await said(w.priya), ['given'])
  assert.deepEqual(await said(w.helen), [])
  assert.deepEqual(await said(w.ash), [])
})

test('A worker named for a child is told; once, when they are handed the child in the same event', async () => {
  await clear()
  await t.write('allocation.allocated', { about: w.child, by: w.helen, on: '2026-11-16', says: { worker: w.priya, role: 'social-worker', team: w.team } })
  assert.deepEqual(await said(w.priya), ['given'])
  await clear()
  const step = { subject: w.child, about: 'child', happened: { at: t.clock.now() }, author: w.helen, expects: 0 } as const
  await t.store.engine.append([
    { ...step, record: crypto.randomUUID(), kind: 'allocation', step: 'allocated', body: { worker: w.priya, role: 'social-worker' } },
    { ...step, record: crypto.randomUUID(), kind: 'case-handover', step: 'handed', body: { to: w.priya, know: 'She likes to be asked first' } },
  ])
  assert.deepEqual(await said(w.priya), ['given'])
})

test('What is sent back tells whoever wrote it; what is agreed is answered; neither yes nor no tells nobody', async () => {
  await clear()
  const { record } = await t.write('assessment.written', { about: w.child, by: w.priya, on: '2026-11-16', says: {} })
  await t.write('assessment.approved', { about: w.child, by: w.helen, record, says: { by: w.helen, why: 'Not read yet' } })
  assert.deepEqual(await said(w.priya), [])
  await t.write('assessment.approved', { about: w.child, by: w.helen, record, says: { agreed: false, by: w.helen, why: 'Say what she told you' } })
  assert.deepEqual(await said(w.priya), ['sent-back'])
  await t.write('assessment.approved', { about: w.child, by: w.helen, record, says: { agreed: true, by: w.helen, why: 'Good' } })
  assert.deepEqual([...await said(w.priya)].sort(), ['answered', 'sent-back'])
})

test('Who is carried something is told, and told again when somebody above says what they will do; so is whoever wrote what it came from', async () => {
  await clear()
  const { record: key } = await t.write('disclosure.told', { about: w.child, by: w.ash, on: '2026-11-16 09:00', says: {} })
  const notice = (to: SubjectId, level: number) => t.write('notice.sent', { about: w.child, says: { duty: 'disclosure/goes-up', key, level, to, role: 'team-manager' } })
  await notice(w.bola, 0)
  const { record } = await notice(w.helen, 1)
  await t.write('notice.acknowledged', { about: w.child, by: w.helen, record, says: { by: w.helen, words: 'I am going there now' } })
  assert.deepEqual(await said(w.helen), ['came-up'])
  assert.deepEqual([...await said(w.bola)].sort(), ['answered', 'came-up'])
  assert.deepEqual(await said(w.ash), ['answered'])
})

test('Seen one by one or all at once; what came meanwhile stays unseen; nobody sees, counts or marks another’s', async () => {
  const mine = await told(w.bola), first = mine[0]?.fact ?? ''
  assert.equal(await as(w.rhys, (r) => markSeen(r, [first])), 0)
  assert.deepEqual([await as(w.rhys, (r) => toldOf(r, first)), (await as<ToldThing | null>(w.bola, (r) => toldOf(r, first)))?.what], [null, mine[0]?.what])
  assert.equal(await as(w.bola, (r) => markSeen(r, [first])), 1)
  assert.equal(await as(w.bola, (r) => markSeen(r, [first])), 0, 'once')
  assert.deepEqual((await told(w.bola, 'seen')).map((x) => x.fact), [first])
  await t.write('notice.sent', { about: w.child, written: '2026-11-16 09:05', says: { duty: 'disclosure/goes-up', key: 'other', level: 0, to: w.bola } })
  assert.equal(await as(w.bola, (r) => markSeen(r, mine.map((m) => m.fact))), mine.length - 1)
  assert.deepEqual(await as(w.bola, async (r) => [...await unseenOf(r)]), [['came-up', 1]])
  assert.equal((await t.store.sessions.find(await t.store.sessions.open(w.bola)))?.unseen, 1)
  assert.equal((await t.store.sessions.find(await t.store.sessions.open(w.rhys)))?.unseen, 0)
})

test('What was brought in from a file tells nobody', async () => {
  await clear()
  const source = { import: crypto.randomUUID(), series: 'lists', period: '', file: '0'.repeat(16), table: 'a', row: 1, hash: 'f'.repeat(16) } satisfies Source
  await t.write('allocation.allocated', { about: w.child, by: null, on: '2026-11-16', says: { worker: w.priya, role: 'social-worker' }, source })
  assert.deepEqual(await said(w.priya), [])
})

test('A past that was loaded is told as it would have been, and nothing twice', async () => {
  await noteToldInPast(t.store.engine.db, t.clock.now())
  const before = (await told(w.bola)).length
  assert.ok(before >= 2)
  await noteToldInPast(t.store.engine.db, t.clock.now())
  assert.equal((await told(w.bola)).length, before)
})

test('A correction tells whoever is named only in it', async () => {
  await clear()
  const { record } = await t.write('allocation.allocated', { about: w.child, by: w.helen, on: '2026-11-16', says: { worker: w.priya, role: 'social-worker' } })
  const amend = (worker: SubjectId) => t.write('allocation.allocated', { about: w.child, by: w.helen, record, on: '2026-11-16', act: 'amend', amends: 1, why: 'The wrong name', says: { worker, role: 'social-worker' } })
  await amend(w.priya)
  assert.equal((await told(w.priya)).length, 1)
  await amend(w.lena)
  assert.equal((await told(w.lena)).length, 1)
})

import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { addInstant } from '../calendar/index.ts'
import { followClock, openTestStore, smallWorld, type TestStore } from './for-tests.ts'
import { recentWriting, type RecentPiece } from './ledger/recent.ts'

let t: TestStore
let w: Awaited<ReturnType<typeof smallWorld>>
before(async () => {
  t = await openTestStore('2026-09-01 09:00')
  w = await smallWorld(t)
  await followClock(t.store, t.clock)
})
after(() => t.close())

const ask = async (worker: string, words: readonly string[], most?: number) =>
  t.store.read(await t.store.sessions.open(worker), (r) => recentWriting(r, addInstant(r.now, { days: -30 }), words, most))
const said = (pieces: readonly RecentPiece[]): readonly unknown[] => pieces.map((p) => [p.kind, p.author, p.body?.['note'] ?? null])

test('what was written lately within reach, newest first; the body only where a word may stand in it', async () => {
  const note = (by: string, text: string, about: string, written: string) => t.write('case-note.noted', { about, by, written, says: { note: text } })
  await note(w.priya, 'Absconded, long ago', w.child, '2026-10-01 09:00')
  await note(w.priya, 'He ABSCONDED again', w.child, '2026-11-20 09:00')
  await note(w.ash, 'She refused to\nengage', w.child, '2026-11-20 10:00')
  await note(w.ash, 'A place of her own', w.child, '2026-11-20 11:00')
  await note(w.rhys, 'Absconded too', w.stranger, '2026-11-20 12:00')
  const priya = await ask(w.priya, ['absconded', 'refused to engage', 'lac'])
  assert.deepEqual(said(priya.pieces), [['case-note', w.ash, null], ['case-note', w.ash, 'She refused to\nengage'], ['case-note', w.priya, 'He ABSCONDED again']])
  assert.equal(priya.cut, false)
  assert.equal((await ask(w.ruth, ['absconded'])).pieces.length, 4, 'somebody above sees both children’s')
  assert.deepEqual(said((await ask(w.rhys, ['absconded'])).pieces), [['case-note', w.rhys, 'Absconded too']])
})

test('a better version takes the place of what it amends, and a withdrawn record is left out', async () => {
  const { record } = await t.write('case-note.noted', { about: w.stranger, by: w.rhys, written: '2026-11-20 13:00', says: { note: 'He absconded at nine' } })
  await t.write('case-note.noted', { about: w.stranger, by: w.morwenna, record, written: '2026-11-20 14:00', act: 'amend', amends: 1, why: 'Kinder', says: { note: 'He went at nine' } })
  assert.deepEqual(said((await ask(w.rhys, ['absconded'])).pieces), [['case-note', w.morwenna, null], ['case-note', w.rhys, 'Absconded too']])
  await t.write('case-note.noted', { about: w.stranger, by: w.rhys, record, written: '2026-11-20 15:00', act: 'withdraw', why: 'Wrong child' })
  assert.equal((await ask(w.rhys, ['absconded'])).pieces.length, 1)
})

test('no more than so many are looked through, the newest, and it says so', async () => {
  const { pieces, cut } = await ask(w.ruth, ['absconded'], 2)
  assert.equal(cut, true)
  assert.equal(pieces.length, 0, 'the two newest say that a record was wrong')
  assert.deepEqual((await ask(w.ruth, [])).pieces.filter((p) => p.body !== null), [])
})

import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { sql } from 'kysely'
import { londonToInstant } from '../../calendar/index.ts'
import type { SubjectId } from '../../ledger/index.ts'
import { followClock, openTestStore, smallWorld, type TestStore } from '../for-tests.ts'
import { MessageDesk } from './desk.ts'
import { smtpCarrier } from './smtp.ts'
import { startMailServer, type MailServer } from './smtp-for-tests.ts'
import type { Wish } from './wish.ts'

let t: TestStore
let w: Awaited<ReturnType<typeof smallWorld>>
let server: MailServer
let desk: MessageDesk
const wish: Wish = { how: 'each', quietFrom: 20, quietTo: 7, dailyAt: 8, workingDaysOnly: false }

before(async () => {
  [t, server] = await Promise.all([openTestStore('2026-11-16 09:00'), startMailServer()])
  w = await smallWorld(t)
  desk = new MessageDesk(t.store.engine, smtpCarrier({ host: '127.0.0.1', port: server.port, user: null, password: null, tls: 'none', from: 'sightline@example.gov.uk' }), new URL('https://sightline.example.gov.uk'))
  t.store.messages = desk
})
after(async () => { await t.close(); await server.close() })

const at = async (local: string): Promise<void> => { t.clock.set(londonToInstant(local)); await followClock(t.store, t.clock) }
/** What the clock does each minute, and the jobs of it. */
const aMinute = async (): Promise<void> => { await desk.sweep(); await t.store.settle() }
/** Begins again: nothing told, nothing waiting, nothing taken. */
const clean = async (): Promise<number> => {
  await t.store.engine.db.deleteFrom('told').execute()
  await sql`delete from graphile_worker._private_jobs`.execute(t.store.engine.db)
  await t.store.engine.db.updateTable('message_to').set({ last_sent: null }).execute()
  return server.taken.length
}
const codeIn = (raw: string | undefined): string => /Your code is (\d{6})/.exec(raw ?? '')?.[1] ?? ''
async function confirmed(who: SubjectId, address: string): Promise<void> {
  assert.equal(await desk.askForCode(who, address), 'sent')
  assert.equal(await desk.addresses.confirm(who, codeIn(server.taken.at(-1)?.raw)), 'theirs')
}
const tell = (who: SubjectId, key = crypto.randomUUID()) => t.write('notice.sent', { about: w.child, says: { duty: 'disclosure/goes-up', key, level: 0, to: who, why: 'Jodie-Leigh told somebody something' } })

test('An address is somebody’s only once they typed the code sent to it; a wrong code five times over is none at all', async () => {
  assert.equal(await desk.askForCode(w.helen, 'helen@example.gov.uk'), 'sent')
  assert.equal(server.taken.at(-1)?.to, 'helen@example.gov.uk')
  const code = codeIn(server.taken.at(-1)?.raw), wrong = code === '111111' ? '222222' : '111111'
  assert.deepEqual({ ...await desk.addresses.of(w.helen), wish: null }, { address: null, wanted: 'helen@example.gov.uk', wish: null, lastSent: null, refused: null })
  await tell(w.helen)
  await aMinute()
  assert.equal(server.taken.length, 1, 'nothing is sent to an address that is not shown to be theirs')
  for (let i = 0; i < 5; i++) assert.equal(await desk.addresses.confirm(w.helen, wrong), 'wrong')
  assert.equal(await desk.addresses.confirm(w.helen, code), 'over')
  await confirmed(w.helen, 'helen@example.gov.uk')
  assert.equal((await desk.addresses.of(w.helen)).address, 'helen@example.gov.uk')
})

test('A code works for half an hour, and nobody has more than five sent in an hour', async () => {
  await at('2026-11-16 10:30')
  await desk.askForCode(w.joanna, 'joanna@example.gov.uk')
  const code = codeIn(server.taken.at(-1)?.raw)
  await at('2026-11-16 11:00')
  assert.equal(await desk.addresses.confirm(w.joanna, code), 'over')
  assert.equal((await desk.addresses.of(w.joanna)).wanted, null)
  for (let i = 0; i < 4; i++) assert.equal(await desk.askForCode(w.joanna, `joanna${i}@example.gov.uk`), 'sent')
  assert.equal(await desk.askForCode(w.joanna, 'somebody@example.gov.uk'), 'too many')
  await at('2026-11-16 11:31')
  assert.equal(await desk.askForCode(w.joanna, 'joanna@example.gov.uk'), 'sent')
})

test('What somebody is told is counted in one message, which says nothing of whom or what it is about', async () => {
  const before = await clean()
  await tell(w.helen)
  await tell(w.helen)
  await aMinute()
  assert.equal(server.taken.length, before + 1)
  const raw = (server.taken.at(-1)?.raw ?? '').replaceAll('=\r\n', '')
  assert.match(raw, /2 things have come up to you\./)
  assert.match(raw, /Sign in to read it: https:\/\/sightline\.example\.gov\.uk\/told/)
  assert.match(raw, /https:\/\/sightline\.example\.gov\.uk\/account\/messages/)
  // All but the address itself: the subject and the words.
  assert.doesNotMatch(raw.replace(/^To: .*$/m, ''), /Jodie|Nancarrow|Helen|child|disclosure|[0-9a-f]{8}-[0-9a-f]{4}/i)
  await aMinute()
  assert.equal(server.taken.length, before + 1, 'sent once')
})

test('In quiet hours it waits for the morning, and what was seen by then is left out', async () => {
  await at('2026-11-16 22:00')
  const before = await clean()
  await tell(w.helen)
  await tell(w.helen)
  await aMinute()
  assert.equal(server.taken.length, before)
  await at('2026-11-17 06:59')
  await t.store.engine.db.updateTable('told').set({ seen: t.clock.now() }).where('fact', '=', (await t.store.engine.db.selectFrom('told').select('fact').executeTakeFirstOrThrow()).fact).execute()
  await aMinute()
  assert.equal(server.taken.length, before)
  await at('2026-11-17 07:00')
  await aMinute()
  assert.equal(server.taken.length, before + 1)
  assert.match(server.taken.at(-1)?.raw ?? '', /One thing has come up to you\./)
})

test('Once a day it comes at its hour; not at all, it never comes', async () => {
  await at('2026-11-17 09:00')
  const before = await clean()
  await desk.addresses.setWish(w.helen, { ...wish, how: 'daily', dailyAt: 16 })
  await tell(w.helen)
  await aMinute()
  assert.equal(server.taken.length, before)
  await at('2026-11-17 16:00')
  await aMinute()
  assert.equal(server.taken.length, before + 1)
  await desk.addresses.setWish(w.helen, { ...wish, how: 'none' })
  await tell(w.helen)
  await at('2026-11-18 16:00')
  await aMinute()
  assert.equal(server.taken.length, before + 1)
  await desk.addresses.setWish(w.helen, wish)
})

test('A server that does not take it makes the job fail, which is seen; it is tried again until it does, and then nothing fails', async () => {
  await at('2026-11-18 12:00')
  const before = await clean()
  server.answerToAddresses('451 try again later')
  await tell(w.helen)
  await aMinute()
  const { failing } = await t.store.working()
  assert.deepEqual(failing.map((f) => [f.task, f.times]), [['message', 1]])
  server.answerToAddresses(null)
  await tell(w.helen)
  await sql`update graphile_worker._private_jobs set run_at = now()`.execute(t.store.engine.db)
  await t.store.settle()
  assert.equal(server.taken.length, before + 1)
  assert.match(server.taken.at(-1)?.raw ?? '', /2 things have come up to you\./, 'what came meanwhile is in it')
  assert.deepEqual((await t.store.working()).failing, [])
})

test('An address the server knows nobody at is not written to again, and nothing goes on failing', async () => {
  const before = await clean()
  server.answerToAddresses('550 no such user')
  await tell(w.helen)
  await aMinute()
  assert.deepEqual((await t.store.working()).failing, [])
  assert.notEqual((await desk.addresses.of(w.helen)).refused, null)
  server.answerToAddresses(null)
  await aMinute()
  assert.equal(server.taken.length, before)
  await at('2026-11-18 14:00')
  await confirmed(w.helen, 'helen.ashworth@example.gov.uk')
  assert.equal((await desk.addresses.of(w.helen)).refused, null)
})

test('Whoever has left is not written to; forgetting the address ends it', async () => {
  await at('2026-11-19 12:00')
  const before = await clean()
  await t.write('post.ended', { about: w.helen, as: 'worker', on: '2026-11-18', record: await postOf(w.helen), expects: 1, says: {} })
  await tell(w.helen)
  await aMinute()
  assert.equal(server.taken.length, before)
  await desk.addresses.forget(w.helen)
  assert.deepEqual([(await desk.addresses.of(w.helen)).address, (await desk.addresses.of(w.helen)).wish.how], [null, 'each'])
})

const postOf = async (who: SubjectId): Promise<string> => (await t.store.engine.db.selectFrom('fact').select('record').where('subject', '=', who).where('kind', '=', 'post').executeTakeFirstOrThrow()).record

import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { followClock, openTestStore, smallWorld, type TestStore } from '../../for-tests.ts'
import type { Tablet } from '../tablets.ts'
import { pinDays, whyWeakPin } from './pins.ts'

let t: TestStore, w: Awaited<ReturnType<typeof smallWorld>>, token = '', tablet: Tablet
const visitor = { address: '10.0.0.7', label: 'Chrome on Android', device: null }
before(async () => {
  t = await openTestStore('2026-11-21 22:00')
  w = await smallWorld(t)
  await followClock(t.store, t.clock)
  token = await t.store.tablets.make(w.home, 'Kitchen', null, { actor: w.bola, page: 'test' })
  tablet = (await t.store.tablets.find(token))!
})
after(() => t.close())

const enter = (person: string, pin: string, madeUp = true) => t.store.pins.enter(tablet, { person, pin, visitor, madeUp })
const inFull = async (person: string) => {
  const session = await t.store.sessions.open(person, { idle: 60 })
  await t.store.tablets.arrived(token, person, session)
  return { token: session, ...(await t.store.sessions.find(session))! }
}

test('A PIN is chosen only by somebody of the home, signed in in full, on the home’s tablet', async () => {
  const ash = await inFull(w.ash)
  assert.match((await t.store.pins.set(null, ash, '482915')) ?? '', /not a home’s tablet/)
  assert.match((await t.store.pins.set(token, ash, '123456')) ?? '', /guessed first/)
  for (const other of [w.priya, w.ruth, w.joanna, w.rhys]) assert.match((await t.store.pins.set(token, await inFull(other), '482915')) ?? '', /for those whose post is in this home/)
  assert.equal(await t.store.pins.set(token, ash, '482915'), null)
  assert.deepEqual(await t.store.pins.holders(tablet), [{ person: w.ash, name: 'Ash Kowalczyk', usable: true }])
})

test('It opens a short session there, which opens no way to another PIN', async () => {
  assert.equal(await enter(w.ash, '482916'), null)
  assert.equal(await enter(w.bola, '482915'), null, 'nobody else’s')
  const opened = await enter(w.ash, '482915')
  const session = opened === null ? null : await t.store.sessions.find(opened)
  assert.equal(session?.method, 'PIN')
  assert.match((await t.store.pins.set(token, session!, '590274')) ?? '', /Sign in in full first/)
  t.clock.advance({ minutes: 6 })
  assert.equal(await t.store.sessions.find(opened!), null, 'five minutes without a request')
})

test('Five wrong tries, even at once, and it opens nothing until its person has signed in in full', async () => {
  await Promise.all(Array.from({ length: 12 }, (_, i) => enter(w.ash, `77190${i % 10}`)))
  assert.equal(await enter(w.ash, '482915'), null)
  assert.equal((await t.store.pins.holders(tablet))[0]?.usable, false)
  await inFull(w.ash)
  assert.ok(await enter(w.ash, '482915'))
})

test(`It is good for ${pinDays} days after signing in in full there`, async () => {
  t.clock.advance({ days: pinDays })
  assert.equal(await enter(w.ash, '482915'), null)
  await inFull(w.ash)
  assert.ok(await enter(w.ash, '482915'))
})

test('With accounts: no account, one that is closed, or one set up anew since, and the PIN opens nothing', async () => {
  const by = { actor: w.ruth, page: 'test' }, { accounts } = t.store.door
  assert.equal(await enter(w.ash, '482915', false), null)
  const account = (await accounts.make(w.ash, 'ash.kowalczyk', by))!
  await accounts.setReady(account, by, 'test')
  assert.equal(await enter(w.ash, '482915', false), null, 'chosen before the account was set up')
  t.clock.advance({ minutes: 1 })
  await t.store.pins.set(token, await inFull(w.ash), '482915')
  assert.ok(await enter(w.ash, '482915', false))
  await accounts.disable(account, true, by)
  assert.equal(await enter(w.ash, '482915', false), null)
})

test('Whoever leaves the home has no PIN there; a session in full on a tablet is as short as the tablet’s', async () => {
  await t.store.pins.set(token, await inFull(w.bola), '590274')
  assert.ok(await enter(w.bola, '590274'))
  const session = await inFull(w.bola)
  t.clock.advance({ minutes: 16 })
  assert.equal(await t.store.sessions.find(session.token), null)
  const record = (await t.store.engine.db.selectFrom('fact').select('record').where('subject', '=', w.bola).where('kind', '=', 'post').executeTakeFirstOrThrow()).record
  await t.write('post.ended', { about: w.bola, record, on: '2026-11-20' })
  await followClock(t.store, t.clock)
  assert.equal(await enter(w.bola, '590274'), null)
  assert.doesNotMatch(JSON.stringify(await t.store.pins.holders(tablet)), /Bola/)
})

test('Ended, everybody on it is out, its PINs are gone, and what was done is kept without any PIN', async () => {
  const ash = await inFull(w.ash)
  await t.store.tablets.end(tablet, { actor: w.joanna, page: 'test' })
  assert.equal(await t.store.tablets.find(token), null)
  assert.equal(await t.store.sessions.find(ash.token), null)
  assert.equal(await enter(w.ash, '482915'), null)
  assert.deepEqual(await t.store.tablets.ofHome(w.home), [])
  const notes = await t.store.engine.db.selectFrom('audit_event').select(['action', 'because']).where('page', 'in', ['/tablet', '/tablet/pin', 'test']).execute()
  assert.ok(['Made a browser the home’s tablet', 'Chose a PIN on the home’s tablet', 'Signed in', 'Signing in failed', 'Ended a home’s tablet'].every((a) => notes.some((n) => n.action === a)))
  assert.doesNotMatch(JSON.stringify(notes), /482915|590274/)
  const kept = await t.store.engine.db.selectFrom('tablet').select('token_hash').execute()
  assert.ok(kept.every((k) => k.token_hash.toString('utf8') !== token))
})

test('PINs that are guessed first are refused', () => {
  for (const pin of ['', '12345', '1234567', 'abcdef', '123456', '654321', '000000', '112112', '121212', '010190', '311299', '198412', '135791', '90123 ']) assert.ok(whyWeakPin(pin), pin)
  for (const pin of ['482915', '590274', '730184']) assert.equal(whyWeakPin(pin), null, pin)
})

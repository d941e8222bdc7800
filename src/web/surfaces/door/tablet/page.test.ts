import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { living } from '../../../../ledger/index.ts'
import { england } from '../../../../packs/index.ts'
import { factsAbout } from '../../../../store/index.ts'
import { testApp, type Browser, type TestApp } from '../../../for-tests.ts'
import { saysAt, wordsOf } from '../../child/for-tests.ts'

let t: TestApp, tablet: Browser
before(async () => {
  t = await testApp('2026-11-21 22:00')
  const one = (worker: string, name: string) => ({ worker, name, role: '', says: '' })
  await t.store.set('cast', [one(t.world.ash, 'Ash Kowalczyk'), one(t.world.bola, 'Bola Adeyemi'), one(t.world.priya, 'Priya Raman')])
  tablet = await t.browser(t.world.bola)
})
after(() => t.close())

const inFull = (worker: string) => tablet.post('/sign-in', { worker })
const byPin = (person: string, pin: string) => tablet.post('/tablet', { person, pin })
const choose = (pin: string, again = pin) => tablet.submit('/tablet/pin', { pin, again })

test('A browser that is no tablet is led to the door, and only the home’s manager makes it one', async () => {
  assert.equal((await tablet.get('/tablet')).headers.location, '/sign-in')
  assert.equal((await tablet.get('/tablet/pin')).statusCode, 404)
  const ash = await t.browser(t.world.ash)
  assert.equal((await ash.get('/tonight/tablets')).statusCode, 403)
  assert.equal((await ash.post('/tonight/tablets', { home: t.world.home, name: 'mine' })).statusCode, 403)
  assert.equal((await tablet.post('/tonight/tablets', { home: t.world.otherHome, name: 'theirs' })).statusCode, 404)
  assert.match(wordsOf((await tablet.submit('/tonight/tablets', { home: t.world.home, name: ' ' })).body), /Give it a name/)
  assert.match(wordsOf((await tablet.submit('/tonight/tablets', { home: t.world.home, name: 'kitchen' })).body), /This browser is the home’s kitchen tablet now/)
})

test('Signing out on it leads to choosing oneself; with no PIN there, in full', async () => {
  assert.equal((await tablet.post('/sign-out')).headers.location, '/tablet')
  assert.match(await saysAt(tablet, '/tablet'), /Saltmarsh House, kitchen Who is it\? Nobody has chosen a PIN on this tablet/)
  await inFull(t.world.ash)
  assert.match(await saysAt(tablet, '/tonight'), /You are Ash Kowalczyk on the kitchen tablet\. Choose a PIN, to come back quickly/)
})

test('A PIN is chosen twice the same, and is not one that is guessed first', async () => {
  assert.match(wordsOf((await choose('482915', '482916')).body), /The two are not the same/)
  assert.match(wordsOf((await choose('111111')).body), /guessed first/)
  assert.match(wordsOf((await choose('482915')).body), /Your PIN is kept for this tablet.*Tonight at Saltmarsh House/)
})

test('Switching is one press and six figures, and what is written then is by whoever switched', async () => {
  await tablet.post('/sign-out')
  await inFull(t.world.bola)
  await choose('590274')
  await tablet.post('/sign-out')
  assert.match(await saysAt(tablet, '/tablet'), /Choose yourself Ash Kowalczyk Bola Adeyemi Your PIN/)
  for (const [person, pin, says] of [['', '482915', /Choose who you are/], [t.world.ash, '', /Type the 6 figures/], [t.world.ash, '590274', /That PIN is not right.*After 5 wrong tries it cannot/], [t.world.priya, '482915', /Choose who you are/]] as const) {
    const wrong = await byPin(person, pin)
    assert.equal(wrong.statusCode, 422)
    assert.match(wordsOf(wrong.body), says)
    assert.doesNotMatch(wrong.body, /value="(482915|590274)"/)
  }
  assert.equal((await byPin(t.world.ash, '482915')).headers.location, '/')
  await tablet.post('/tonight', { _do: 'missing', home: t.world.home, child: t.world.child })
  const episode = living(await factsAbout(t.store.engine.db, england, [t.world.child])).find((r) => r.kind === 'missing-episode')
  assert.equal(episode?.steps[0]?.author, t.world.ash)
})

test('A PIN opens neither somebody’s account nor a new PIN, and after five minutes nothing', async () => {
  assert.match(await saysAt(tablet, '/tablet/pin'), /You came in by PIN\. To choose another, sign out, sign in in full/)
  assert.match(wordsOf((await choose('730184')).body), /Sign in in full first/)
  t.clock.advance({ minutes: 6 })
  assert.equal((await tablet.get('/tonight')).headers.location, '/tablet')
  assert.equal((await byPin(t.world.ash, '482915')).headers.location, '/tonight', 'back where it was')
})

test('A form sent after the short time is over is kept for whoever wrote it', async () => {
  t.clock.advance({ minutes: 6 })
  await tablet.post('/tonight', { _do: 'log', home: t.world.home, event: '00000000-0000-4000-8000-0000000000e2', note: 'Toast at midnight', about: t.world.child })
  assert.equal((await byPin(t.world.bola, '590274')).headers.location, '/', 'not given to somebody else')
  await tablet.post('/sign-out')
})

test('The manager ends a tablet that is lost: whoever holds it is at the door, and no PIN opens it', async () => {
  await byPin(t.world.ash, '482915')
  const office = await t.browser(t.world.bola)
  const [id] = /name="tablet" value="([^"]+)"/.exec((await office.get('/tonight/tablets')).body)?.slice(1) ?? []
  assert.match(await saysAt(office, '/tonight/tablets'), /kitchen Made by Bola Adeyemi, .* 2 people have a PIN on it/)
  assert.match(wordsOf((await office.submit('/tonight/tablets', { _do: 'end', home: t.world.home, tablet: id ?? '' })).body), /That tablet is ended.*No browser is this home’s tablet/)
  assert.equal((await tablet.get('/tonight')).headers.location, '/tablet')
  assert.equal((await byPin(t.world.ash, '482915')).headers.location, '/sign-in')
  assert.equal((await tablet.get('/tonight')).headers.location, '/sign-in', 'the browser has forgotten it was one')
})

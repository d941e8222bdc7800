import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import ICAL from 'ical.js'
import { londonToInstant } from '../../../../calendar/index.ts'
import { followClock } from '../../../../store/for-tests.ts'
import { testApp, type TestApp } from '../../../for-tests.ts'
import { saysAt, wordsOf } from '../../child/for-tests.ts'

let t: TestApp
before(async () => {
  t = await testApp('2026-11-16 09:00')
  const { child, helen, priya } = t.world
  await t.write('strategy-discussion.held', { about: child, by: helen, on: '2026-11-16 09:00', says: { chair: helen, outcome: 'NFA', actions: [{ id: 'nurse', what: 'Ring Jodie’s school nurse', owner: priya, by: '2026-11-19' }] } })
  await t.write('missing-episode.started', { about: child, by: helen, on: '2026-11-16 20:00', record: missing, says: { home: t.world.home, kind: 'M' } })
  await t.write('missing-episode.returned', { about: child, by: helen, on: '2026-11-16 22:10', record: missing, written: '2026-11-16 22:15' })
  await at('2026-11-17 09:00')
})
after(() => t.close())
const missing = crypto.randomUUID()
const at = async (local: string): Promise<void> => { t.clock.set(londonToInstant(local)); await followClock(t.store, t.clock); await t.store.settle() }

const made = async (who: string, says = 'what'): Promise<string> => {
  const answer = await (await t.browser(who)).post('/account/calendar', { do: 'make', says })
  return /(\/calendar\/[\w-]+\.ics)/.exec(answer.body)?.[1] ?? ''
}
/** As a calendar program asks: with no cookie, from anywhere. */
const asked = (address: string) => t.app.inject({ url: address })
const events = (text: string): readonly ICAL.Event[] => new ICAL.Component(ICAL.parse(text) as ConstructorParameters<typeof ICAL.Component>[0]).getAllSubcomponents('vevent').map((c) => new ICAL.Event(c))

test('A calendar reads what its owner owes, by when, and nobody’s name', async () => {
  const answer = await asked(await made(t.world.priya))
  assert.equal(answer.statusCode, 200)
  assert.match(String(answer.headers['content-type']), /^text\/calendar/)
  const all = events(answer.body)
  const action = all.find((e) => e.startDate.isDate && e.startDate.toString() === '2026-11-19')
  assert.equal(action?.summary, 'Owed: Do what the strategy discussion agreed')
  assert.doesNotMatch(answer.body, /Jodie|Nancarrow|nurse|Priya|Helen|Saltmarsh/)
  assert.ok(!answer.body.includes(t.world.child) && !answer.body.includes(t.world.priya), 'not even as an id')
  const lena = events((await asked(await made(t.world.lena))).body)
  assert.deepEqual(lena.filter((e) => !e.startDate.isDate).map((e) => [e.summary, e.endDate.toString()]).slice(0, 1), [['Owed: Independent return interview', '2026-11-19T22:10:00']])
})

test('Where others see the calendar it says only that something is owed', async () => {
  const text = (await asked(await made(t.world.priya, 'only'))).body
  assert.ok(events(text).length > 0)
  assert.ok(events(text).every((e) => e.summary === 'Something is owed'))
  assert.doesNotMatch(text, /strategy|visit|interview/i)
})

test('The same thing keeps its id however often it is asked for', async () => {
  const address = await made(t.world.priya)
  const uids = async (): Promise<readonly string[]> => events((await asked(address)).body).map((e) => e.uid).sort()
  const first = await uids()
  assert.equal(new Set(first).size, first.length)
  await at('2026-11-17 10:00')
  assert.deepEqual(await uids(), first)
})

test('An entry leads its owner to why it is owed, whoever else signs in nowhere, and nobody who is not signed in', async () => {
  const entry = events((await asked(await made(t.world.priya))).body).find((e) => e.startDate.toString() === '2026-11-19')
  const path = new URL(String(entry?.component.getFirstPropertyValue('url'))).pathname
  const priya = await t.browser(t.world.priya)
  const led = await priya.get(path)
  assert.match(String(led.headers.location), new RegExp(`^/children/${t.world.child}/owed/`))
  assert.match(await saysAt(priya, String(led.headers.location)), /Ring Jodie’s school nurse/)
  assert.match(await saysAt(await t.browser(t.world.bola), path), /You do not owe this now/)
  assert.equal((await asked(path)).headers.location, '/sign-in')
})

test('Being asked leaves no session, and is noted as its owner’s', async () => {
  const open = async (): Promise<number> => (await t.store.engine.db.selectFrom('session').select('id').execute()).length
  const address = await made(t.world.helen), before = await open()
  await asked(address)
  await asked(address)
  assert.equal(await open(), before)
  const noted = await t.store.engine.db.selectFrom('audit_event').select(['page', 'subject']).where('actor', '=', t.world.helen).where('action', '=', 'A calendar read what they owe').execute()
  assert.deepEqual(noted, [{ page: '/calendar/:secret', subject: null }, { page: '/calendar/:secret', subject: null }])
  assert.match(await saysAt(await t.browser(t.world.helen), '/account/calendar'), /A calendar asked for it 2 times, last Tue 17 Nov, 10am/)
})

test('Ended or made anew, the old address shows nothing; nor does a guess, nor that of somebody who left', async () => {
  const priya = await t.browser(t.world.priya), old = await made(t.world.priya), latest = await made(t.world.priya)
  assert.equal((await asked(old)).statusCode, 404)
  assert.equal((await asked(latest)).statusCode, 200)
  assert.match(wordsOf((await priya.submit('/account/calendar', { do: 'end' })).body), /The address shows nothing any more/)
  assert.equal((await asked(latest)).statusCode, 404)
  for (const guess of ['/calendar/x.ics', '/calendar/.ics', `/calendar/${'a'.repeat(43)}.ics`]) assert.equal((await asked(guess)).statusCode, 404)
  const lena = await made(t.world.lena)
  const post = await t.store.engine.db.selectFrom('fact').select('record').where('subject', '=', t.world.lena).where('kind', '=', 'post').executeTakeFirstOrThrow()
  await t.write('post.ended', { about: t.world.lena, as: 'worker', on: '2026-11-16', record: post.record, expects: 1 })
  await at('2026-11-18 09:00')
  assert.equal((await asked(lena)).statusCode, 404)
})

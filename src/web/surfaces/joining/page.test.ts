import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, before, test } from 'node:test'
import { testApp, type TestApp } from '../../for-tests.ts'
import { saysAt, wordsOf } from '../child/for-tests.ts'
import { formOn } from '../write/for-tests.ts'

let t: TestApp, twin: string
before(async () => {
  t = await testApp('2026-11-23 09:00')
  twin = randomUUID()
  await t.write('person.described', { about: twin, by: t.world.priya, on: '2026-11-20', says: { given: 'Jodi', family: 'Nancarrow', born: '2011-05-09', phone: '07700 900123' } })
  await t.write('address.moved-in', { about: twin, by: t.world.priya, says: { lines: '4 Beacon Terrace', postcode: 'TZ1 2RP' } })
  await t.write('address.moved-in', { about: t.world.child, by: t.world.priya, says: { lines: '4 Beacon Terrace', postcode: 'tz1 2rp' } })
})
after(() => t.close())

const at = (): string => `/same/${t.world.child}/${twin}`

test('Those it may be are offered with why; somebody out of reach only as a card, and with whom to ring', async () => {
  const priya = await t.browser(t.world.priya)
  assert.match((await priya.get(`/write?child=${t.world.child}`)).body, new RegExp(`href="/same/${t.world.child}"`))
  assert.match(await saysAt(priya, `/same/${t.world.child}`), /It may be one of these 1 Jodi Nancarrow: look at both 15 years, 6 months the name Nancarrow; a name spelt nearly so; the same birthday/)
  assert.match(wordsOf((await priya.submit(`/same/${t.world.child}`, { find: 'aldersley' })).body), /Toby Aldersley-Wren.*Their record is not within your reach, so somebody who can see both has to join them/)
  assert.equal((await priya.get(`/same/${t.world.child}/${t.world.stranger}`)).statusCode, 404, 'nobody brings a record within reach by calling it the same')
  assert.equal((await priya.post(`/same/${t.world.child}/${t.world.stranger}`, { _do: 'join', how: 'x', record: randomUUID() })).statusCode, 404)
  assert.equal((await (await t.browser(t.world.ash)).get(at())).statusCode, 403)
})

test('Side by side, with what both say; joined with how we know, once', async () => {
  const priya = await t.browser(t.world.priya)
  assert.match(await saysAt(priya, at()), /The same birthday Addresses: 4 Beacon Terrace tz1 2rp.*Names Jodie-Leigh Nancarrow Jodi Nancarrow Birthday 9 May 2011 \(the same\) 9 May 2011 \(the same\) Addresses 4 Beacon Terrace tz1 2rp \(the same\) 4 Beacon Terrace TZ1 2RP \(the same\).*Phones Not written 07700 900123/)
  assert.match(wordsOf((await priya.post(at(), { _do: 'join', how: '', record: randomUUID() })).body), /Say how you know that they are one/)
  const form = { _do: 'join', how: 'Her mother says they are the same girl', record: randomUUID() }
  for (const time of ['once', 'again']) assert.equal((await priya.post(at(), form)).statusCode, 303, time)
  assert.match(await saysAt(priya, at()), /Read as one since.*Priya Raman wrote: Her mother says they are the same girl.*They are two people/)
  assert.match(await saysAt(priya, `/same/${twin}/${t.world.child}`), /Read as one since/, 'either way round')
  const noted = await t.store.engine.db.selectFrom('audit_event').select(['subject', 'level']).where('page', '=', '/same/:person/:other').where('level', '=', 'record').execute()
  assert.deepEqual(new Set(noted.map((n) => n.subject)), new Set([t.world.child, twin]), 'both were looked at')
})

test('Parted, what was written in between is listed for a person to place, with its words ready for the other', async () => {
  const priya = await t.browser(t.world.priya)
  t.clock.advance({ days: 1 })
  await t.write('case-note.noted', { about: t.world.child, by: t.world.priya, on: '2026-11-24', says: { note: 'She starts at the new school on Monday.' } })
  t.clock.advance({ days: 1 })
  assert.equal((await (await t.browser(t.world.priya)).post(at(), { _do: 'part', how: 'Her cousin of the same name' })).statusCode, 303)
  const page = await (await t.browser(t.world.priya)).get(at()), says = wordsOf(page.body)
  assert.match(says, /Were read as one since.*Parted.*Her cousin of the same name.*Written while they were read as one 1.*Note On Jodie-Leigh Nancarrow’s record.*It is about Jodi Nancarrow/)
  const fields = Object.fromEntries([...page.body.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/g)].map((m) => [m[1] ?? '', m[2] ?? '']).filter(([n]) => ['kind', 'step'].includes(n ?? '') || n?.startsWith('answer.')))
  const draft = await (await t.browser(t.world.priya)).post('/write/start', { ...fields, child: twin })
  assert.equal(formOn((await (await t.browser(t.world.priya)).get(String(draft.headers.location))).body)['note'], 'She starts at the new school on Monday.')
  assert.match(says, /They are one person/, 'and may be joined again')
  assert.ok(priya)
})

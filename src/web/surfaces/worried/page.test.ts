import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, before, test } from 'node:test'
import type { LightMyRequestResponse } from 'fastify'
import { testApp, type TestApp } from '../../for-tests.ts'
import { longest } from './answers.ts'
import { perHour } from './limit.ts'

let t: TestApp
before(async () => { t = await testApp('2026-11-20 22:00', false) })
after(() => t.close())

/** A browser with no session: opens the page, and sends its form from an address. */
async function send(says: { readonly [box: string]: string }, from = '198.51.100.7'): Promise<LightMyRequestResponse> {
  const page = await t.app.inject({ url: '/worried', remoteAddress: from })
  const cookies = Object.fromEntries(page.cookies.map((c) => [c.name, c.value]))
  const hidden = (name: string): string => new RegExp(`name="${name}" value="([^"]+)"`).exec(page.body)?.[1] ?? ''
  const payload = new URLSearchParams({ key: hidden('key'), danger: 'no', ...says, _csrf: hidden('_csrf') }).toString()
  return t.app.inject({ method: 'POST', url: '/worried', remoteAddress: from, cookies, headers: { 'content-type': 'application/x-www-form-urlencoded' }, payload })
}
const told = async () => (await t.store.engine.db.selectFrom('fact').innerJoin('fact_body', 'fact_body.fact', 'fact.id').select(['record', 'fact.subject', 'author', 'step', 'body']).where('kind', '=', 'concern').execute())

test('The page opens without a session, says 999 first, and names no worker', async () => {
  const page = await t.app.inject({ url: '/worried' })
  assert.equal(page.statusCode, 200)
  assert.ok(page.body.indexOf('href="tel:999"') < page.body.indexOf('<form'), '999 comes before the form')
  assert.match(page.body, /You do not have to be sure/)
  assert.match(page.body, /01632 960144/, 'the authority’s number, where no team is the front door')
  for (const name of ['Helen Ashworth', 'Joanna Vickery', 'Priya Raman']) assert.ok(!page.body.includes(name))
  const me = await t.app.inject({ url: '/worried?me=yes' })
  assert.match(me.body, /You have done nothing wrong/)
})

test('A worry is kept with no author and no address, and the page after it says how to name it', async () => {
  const before_ = await told()
  const sent = await send({ words: 'Shouting every night at number 4', childName: 'Tom', reach: '01632 960155' })
  assert.equal(sent.statusCode, 303)
  const to = String(sent.headers.location)
  assert.match(to, /^\/worried\/told\/[a-z]+-[a-z]+-\d{3}$/)
  const [one, ...more] = (await told()).filter((f) => !before_.some((b) => b.record === f.record))
  assert.deepEqual(more, [])
  assert.equal(one?.author, null)
  assert.ok(!String(one?.body).includes('198.51.100'), 'no address')
  const page = await t.app.inject({ url: to })
  assert.equal(page.statusCode, 200)
  assert.ok(page.body.includes(to.split('/').at(-1)?.replaceAll('-', ' ') ?? '?'))
  assert.ok(!page.body.includes('Tom') && !page.body.includes('number 4'), 'nothing that was told is shown again')
  assert.equal((await t.app.inject({ url: '/worried/told/made-up-words' })).statusCode, 303, 'what is no reference leads back')
})

test('The same form sent twice is told once; changed and sent again it is another', async () => {
  const count = (await told()).length, key = randomUUID()
  const [a, b] = [await send({ words: 'Left alone in the evenings', key }), await send({ words: 'Left alone in the evenings', key })]
  assert.equal(a.headers.location, b.headers.location)
  assert.equal((await told()).length, count + 1)
  assert.notEqual((await send({ words: 'Left alone in the evenings. And hungry', key })).headers.location, a.headers.location)
  assert.equal((await told()).length, count + 2)
})

test('What is missing or too long is said, and nothing typed is lost', async () => {
  const count = (await told()).length
  const nothing = await send({ words: '  ', danger: '', childName: 'Little Tom' })
  assert.equal(nothing.statusCode, 422)
  assert.match(nothing.body, /Write what worries you/)
  assert.match(nothing.body, /I am not sure” is an answer/)
  assert.match(nothing.body, /value="Little Tom"/)
  const long = await send({ words: `${'a'.repeat(longest.words)} the end` })
  assert.equal(long.statusCode, 422)
  assert.match(long.body, /there is room for 6,000/)
  assert.ok(long.body.includes('a the end</textarea>'), 'to the last word')
  assert.equal((await told()).length, count)
})

test('What a machine sends is not taken, and whoever was taken for one can put it right', async () => {
  const count = (await told()).length
  const trapped = await send({ words: 'Buy now', website: 'https://example.com' })
  assert.equal(trapped.statusCode, 422)
  assert.match(trapped.body, /This box has to stay empty/)
  assert.match(trapped.body, /Buy now<\/textarea>/)
  assert.equal((await told()).length, count)
})

test('Hostile words are words: kept as they were typed and shown as text', async () => {
  const words = '<script>alert(1)</script> \'); drop table fact; -- {{7*7}} \u202E'
  assert.equal((await send({ words, key: 'not-a-key', danger: 'no', childName: '"><img src=x onerror=alert(1)>' })).statusCode, 303)
  const kept = (await told()).find((f) => String(f.body).includes('drop table'))
  assert.ok(kept)
  const page = await (await t.browser(t.world.ruth)).get(`/front-door/${kept.record}`)
  assert.equal(page.statusCode, 200)
  assert.ok(!page.body.includes('<script>alert') && !page.body.includes('<img src=x'))
  const odd = await send({ words: 'x', danger: 'DROP' })
  assert.equal(odd.statusCode, 422, 'an answer that was not offered is no answer')
})

test('It cannot be sent without the token of the page, nor made to write or read anything else', async () => {
  const count = (await told()).length
  const bare = await t.app.inject({ method: 'POST', url: '/worried', headers: { 'content-type': 'application/x-www-form-urlencoded' }, payload: 'words=hello&danger=no' })
  assert.equal(bare.statusCode, 403)
  assert.equal((await told()).length, count)
  const more = await send({ words: 'Somebody hits him', team: t.world.team, kind: 'case-note', step: 'noted', subject: t.world.child, author: t.world.priya, reference: 'mine' })
  assert.equal(more.statusCode, 303)
  const all = await told()
  assert.ok(all.every((f) => f.step === 'told' && f.author === null && f.subject !== t.world.child && !String(f.body).includes('"reference":"mine"')))
})

test('After many from one address in an hour the next is asked to ring, and keeps its words; another address goes on', async () => {
  const address = '203.0.113.9'
  for (let n = 0; n < perHour; n++) assert.equal((await send({ words: `Number ${n}` }, address)).statusCode, 303)
  const next = await send({ words: 'One more, about the same boy' }, address)
  assert.equal(next.statusCode, 429)
  assert.match(next.body, /Ring us on the number above/)
  assert.match(next.body, /One more, about the same boy<\/textarea>/)
  assert.equal((await send({ words: 'From elsewhere' }, '203.0.113.10')).statusCode, 303)
  t.clock.advance({ minutes: 61 })
  assert.equal((await send({ words: 'One more, about the same boy' }, address)).statusCode, 303)
})

test('Many sent from one address at the same moment are no more than one after another', async () => {
  const count = (await told()).length
  const sent = await Promise.all(Array.from({ length: perHour + 5 }, (_, n) => send({ words: `All at once, number ${n}` }, '203.0.113.20')))
  assert.equal(sent.filter((s) => s.statusCode === 303).length, perHour)
  assert.equal(sent.filter((s) => s.statusCode === 429).length, 5)
  assert.equal((await told()).length, count + perHour)
})

test('Nothing of it can be read without a session', async () => {
  const one = (await told())[0]
  for (const url of ['/front-door', `/front-door/${one?.record}`, `/records/${one?.record}`, `/children/${one?.subject}`, '/children/new']) {
    const answer = await t.app.inject({ url })
    assert.equal(answer.statusCode, 303, url)
    assert.equal(answer.headers.location, '/sign-in')
  }
})

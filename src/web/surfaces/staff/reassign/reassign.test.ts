import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, before, test } from 'node:test'
import { testApp, type TestApp } from '../../../for-tests.ts'
import { saysAt, wordsOf } from '../../child/for-tests.ts'

let t: TestApp, sibling: string, sam: string
before(async () => {
  t = await testApp('2026-11-16 09:00')
  const { team, priya, helen } = t.world
  sam = randomUUID(); sibling = randomUUID()
  await t.write('post.started', { about: sam, as: 'worker', on: '2026-03-01', says: { name: 'Sam Doyle', role: 'social-worker', unit: team, phone: '01632 960172' } })
  await t.write('person.described', { about: sibling, on: '2026-11-02', says: { given: 'Corey', family: 'Nancarrow', born: '2014-06-09' } })
  await t.write('allocation.allocated', { about: sibling, by: helen, on: '2026-03-02', says: { worker: priya, role: 'social-worker', team } })
  await t.store.settle()
})
after(() => t.close())

const form = (): string => `/team/hand-on?from=${t.world.priya}`
const ready = (): { readonly [control: string]: string | readonly string[] } => ({
  event: randomUUID(), to: sam, on: '2026-11-16', reason: 'LEFTRL', child: [t.world.child, sibling], all: 'Mum works nights: ring after two.',
  [`know.${t.world.child}`]: 'Nan is who she rings. She was promised the photos by Friday.', [`told.${t.world.child}`]: '2026-11-15', [`told.${sibling}`]: '2026-11-17',
})

test('A manager chooses whose children, and sees each of them with what must be said', async () => {
  const helen = await t.browser(t.world.helen)
  assert.match(await saysAt(helen, '/team/hand-on'), /Whose children are they now\?.*Priya Raman social worker\. 2 children/i)
  assert.match(await saysAt(helen, form()), /Hand on Priya’s children.*Who takes them on\?.*Sam Doyle.*Corey Nancarrow.*What must be known first.*Jodie-Leigh Nancarrow/)
  assert.equal((await (await t.browser(t.world.priya)).get(form())).statusCode, 403)
  assert.equal((await (await t.browser(t.world.bola)).get(form())).statusCode, 404, 'somebody else’s colleague')
})

test('Everything missing is said at once and nothing typed is lost', async () => {
  const helen = await t.browser(t.world.helen)
  const none = await helen.post(form(), { event: randomUUID(), on: '2026-11-20', child: sibling, [`told.${sibling}`]: 'soon' })
  assert.equal(none.statusCode, 422)
  assert.match(wordsOf(none.body), /Choose who takes them on.*That day is still to come.*Say why the worker changes.*Say what must be known of Corey Nancarrow.*Give a day, for example/)
  assert.match(none.body, /value="soon"/)
  assert.match(wordsOf((await helen.post(form(), { ...ready(), child: [] })).body), /Tick each child/)
})

test('Several children are handed on at once: each has a new worker, and its own words', async () => {
  const helen = await t.browser(t.world.helen), sent = ready()
  const done = await helen.submit(form(), sent)
  assert.match(wordsOf(done.body), /2 children are handed on\./)
  assert.equal((await helen.post(form(), sent)).statusCode, 422, 'sent twice, written once: they are not Priya’s any more')
  await t.store.settle()
  const browser = await t.browser(sam)
  assert.match(await saysAt(browser, '/my-day'), /Read what you must know and take the child on.*Your 2 children/)
  assert.doesNotMatch(await saysAt(await t.browser(t.world.priya), '/my-day'), /Your child/)
})

test('The new worker reads it and takes the child on by name; nobody else can say it for them', async () => {
  const [browser, helen] = [await t.browser(sam), await t.browser(t.world.helen)]
  const all = [...new Set([...(await browser.get('/my-day')).body.matchAll(/\/handovers\/[0-9a-f-]{36}/g)].map((m) => m[0]))]
  assert.equal(all.length, 2)
  let page = ''
  for (const at of all) if ((await browser.get(at)).body.includes('Nan is who she rings')) page = at
  assert.match(await saysAt(browser, page), /What you must know Written by Helen Ashworth.*Nan is who she rings.*Mum works nights.*I have read this/)
  assert.match(await saysAt(helen, page), /What was handed on.*Nobody has said yet that they have read this/)
  assert.equal((await helen.post(page, {})).statusCode, 403)
  assert.equal((await browser.post(page, { told: '2026-11-18' })).statusCode, 422)
  const taken = await browser.submit(page, { first: 'Tea with her and Nan on Thursday.', told: '' })
  assert.match(wordsOf(taken.body), /Taken on\. It is on the record with your name/)
  assert.match(await saysAt(browser, page), /Sam Doyle took .* on.*Tea with her and Nan/)
  assert.equal((await browser.get('/my-day')).body.match(/Read what you must know and take the child on<\/h3>/g)?.length, 1, 'the other child still waits')
})

test('While somebody is away whoever covers is told what they must know, and the worker stays', async () => {
  const { helen, joanna, team } = t.world, browser = await t.browser(helen)
  await t.write('absence.away', { about: sam, as: 'worker', by: helen, on: '2026-11-16', says: { lastDay: '2026-11-27', cover: joanna } })
  await t.write('absence.away', { about: joanna, as: 'worker', by: helen, on: '2026-11-24', says: { lastDay: '2026-11-25' } })
  await t.store.settle()
  const says = await saysAt(browser, `/team?unit=${team}`)
  assert.match(says, /Say that Sam is back.*Tell whoever covers what they must know/)
  assert.match(says, /Away in the next four weeks Sam Doyle Mon 16 Nov to Fri 27 Nov\. Joanna Vickery covers Whoever covers is away too/)
  assert.match(says, /Write Priya’s time away/)
  const at = `/team/hand-on?from=${sam}&why=COVER`
  assert.match(await saysAt(browser, at), /While Sam is away.*Who covers\?/)
  const told = await browser.submit(at, { event: randomUUID(), to: joanna, on: '2026-11-16', until: '2026-11-27', child: sibling, [`know.${sibling}`]: 'He does not open the door to people he has not met.' })
  assert.match(wordsOf(told.body), /One child is handed on/)
  await t.store.settle()
  assert.match(await saysAt(await t.browser(joanna), '/my-day'), /Read what you must know and take the child on/)
  const spans = await (async () => (await browser.get(`/children/${sibling}/people`)).body)()
  assert.match(wordsOf(spans), /Sam Doyle/)
})

test('A press on a colleague begins their time away', async () => {
  const helen = await t.browser(t.world.helen)
  const begun = await helen.post('/write/start', { child: t.world.priya, kind: 'absence', step: 'away' })
  assert.equal(begun.statusCode, 303)
  assert.match(await saysAt(helen, String(begun.headers.location)), /Time away|Say you will be away/)
})

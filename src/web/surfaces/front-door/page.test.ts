import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, before, test } from 'node:test'
import { followClock } from '../../../store/for-tests.ts'
import { tellWorry } from '../../../store/index.ts'
import { testApp, type TestApp } from '../../for-tests.ts'
import { saysAt, wordsOf } from '../child/for-tests.ts'
import { toOwed } from '../links.ts'
import { pressOn } from '../write/for-tests.ts'

let t: TestApp, door: string, nia: string
before(async () => {
  t = await testApp('2026-11-23 09:00')
  door = randomUUID(); nia = randomUUID()
  await t.write('organisation.described', { about: door, as: 'team', on: '2026-03-01', says: { name: 'Front door', phone: '01632 960101', within: t.world.service } })
  await t.write('post.started', { about: nia, as: 'worker', on: '2026-03-01', says: { name: 'Nia Cadwallader', role: 'front-door-worker', unit: door } })
})
after(() => t.close())

/** Somebody tells a worry on the page. */
async function told(says: { readonly [answer: string]: string | boolean }): Promise<{ readonly record: string; readonly subject: string }> {
  const { reference } = await tellWorry(t.store.engine, { key: randomUUID(), says })
  const rows = await t.store.engine.db.selectFrom('fact').innerJoin('fact_body', 'fact_body.fact', 'fact.id').select(['record', 'fact.subject', 'body']).where('kind', '=', 'concern').execute()
  const one = rows.find((r) => String(r.body).includes(reference))
  assert.ok(one)
  return one
}
const factsAbout = async (subject: string) => t.store.engine.db.selectFrom('fact').select(['kind', 'step', 'record', 'happened']).where('subject', '=', subject).orderBy('recorded').execute()
const owedTo = async (subject: string, rule: string) => t.store.read(await t.store.sessions.open(t.world.ruth), async (r) =>
  (await r.readings([subject])).get(subject)?.duties.filter((d) => d.rule === rule).map((d) => d.content.state))

test('Somebody whose post is not at a front door cannot open the queue', async () => {
  assert.equal((await (await t.browser(t.world.priya)).get('/front-door')).statusCode, 403)
  assert.match(await saysAt(await t.browser(nia), '/front-door'), /No worry waits to be read.*Every contact has its decision/)
})

test('A child another team works with: the contact goes to that team, and the front door learns nothing of the record', async () => {
  const { record, subject } = await told({ words: 'She is out on the quay at midnight', danger: 'no', childName: 'Jodie Nancarrow', childAge: '15' })
  const browser = await t.browser(nia), page = await saysAt(browser, `/front-door/${record}`)
  assert.match(page, /Jodie-Leigh Nancarrow, born 9 May 2011 ?the same names; about the age told; known to Care team 2: the contact goes to them/)
  const without = await browser.post(`/front-door/${record}`, { _do: 'take', who: t.world.child, looked: 'Nancarrow', how: '' })
  assert.equal(without.statusCode, 422)
  assert.match(wordsOf(without.body), /Say how you know that it is them/)
  const taken = await browser.post(`/front-door/${record}`, { _do: 'take', who: t.world.child, looked: 'Nancarrow', how: 'The neighbour rang back with her birthday' })
  assert.equal(taken.headers.location, '/front-door', wordsOf(taken.body))
  await t.store.settle()
  await followClock(t.store, t.clock)
  assert.equal((await browser.get(`/children/${t.world.child}`)).statusCode, 404, 'not within Nia’s reach')
  const one = [t.world.child, subject].sort()[0] ?? ''
  assert.deepEqual(await owedTo(one, 'contact/triage'), ['open'])
  assert.match(await saysAt(await t.browser(t.world.helen), `/children/${one}/timeline`), /Somebody told us on our page that they are worried She is out on the quay/)
  assert.match(await saysAt(await t.browser(t.world.helen), '/front-door'), /Jodie-Leigh Nancarrow.*Decide what happens with a contact/)
})

test('Taken up once, however often it is pressed', async () => {
  const { record, subject } = await told({ words: 'A baby is left in the car', danger: 'yes', childName: 'Baby' })
  const browser = await t.browser(nia), form = { _do: 'take', who: 'new', looked: 'Baby', given: 'Baby', family: '', age: '3 months', how: '' }
  assert.equal((await browser.post(`/front-door/${record}`, form)).headers.location, `/children/${subject}`)
  assert.equal((await browser.post(`/front-door/${record}`, form)).headers.location, `/front-door/${record}`)
  assert.deepEqual((await factsAbout(subject)).map((f) => `${f.kind}.${f.step}`).filter((s) => !s.startsWith('notice')).sort(), ['concern.taken-up', 'concern.told', 'contact.received', 'person.described'])
  assert.deepEqual(await owedTo(subject, 'contact/safe-today'), ['open'], 'they wrote of danger, so what keeps the child safe today is owed')
  assert.match(await saysAt(browser, `/front-door/${record}`), /What it became.*Taken up by Nia Cadwallader/)
})

test('It goes no further only with a reason; and a press that takes it up leads to the page that does', async () => {
  const { record, subject } = await told({ words: 'When does the bus go', danger: 'yes' })
  const browser = await t.browser(nia)
  assert.equal((await browser.post('/write/start', { child: subject, kind: 'concern', step: 'taken-up', record })).headers.location, `/front-door/${record}`)
  const draft = String((await browser.post('/write/start', { child: subject, kind: 'concern', step: 'no-further', record })).headers.location)
  const refused = await pressOn(browser, draft, 'send', { reason: 'not-a-worry', why: 'It asks for a bus', decidedBy: nia })
  assert.equal(refused.statusCode, 422)
  assert.match(wordsOf(refused.body), /Say how you know that nobody is, or take it up/)
  const ended = await pressOn(browser, draft, 'send', { reason: 'not-a-worry', why: 'It asks for a bus', safe: 'Rang them: nobody is hurt', decidedBy: nia })
  assert.equal(ended.headers.location, `/records/${record}`)
  await t.store.settle()
  assert.deepEqual(await owedTo(subject, 'concern/take-up'), ['met'])
  assert.doesNotMatch(await saysAt(browser, '/front-door'), /A child not named/)
})

test('Until somebody says who it is, the child has a page without a name, and why it is owed can be read', async () => {
  const { record, subject } = await told({ aboutMe: true, childWords: 'My dad locks me in', danger: 'not-sure' })
  const browser = await t.browser(nia)
  assert.match(await saysAt(browser, `/front-door/${record}`), /The child wrote this themself.*My dad locks me in/)
  for (const url of [`/children/${subject}`, `/children/${subject}/timeline`, `/records/${record}`, toOwed(subject, 'concern/take-up', record), '/my-day', '/write']) {
    assert.equal((await browser.get(url)).statusCode, 200, url)
  }
  assert.match(await saysAt(browser, toOwed(subject, 'concern/danger-now', record)), /Tarrowmouth’s own choice/)
  assert.match(await saysAt(browser, `/children/${subject}/timeline`), /The child told us on our page.*My dad locks me in/)
})

test('Nobody can be chosen who cannot be found, and a worry out of reach cannot be taken up', async () => {
  const { record } = await told({ words: 'He sleeps in the shed', danger: 'no' })
  const browser = await t.browser(nia)
  for (const who of [randomUUID(), t.world.priya, 'nobody\'; drop table fact']) {
    assert.equal((await browser.post(`/front-door/${record}`, { _do: 'take', who, how: 'I know' })).statusCode, 422, who)
  }
  assert.equal((await (await t.browser(t.world.priya)).post(`/front-door/${record}`, { _do: 'take', who: 'new' })).statusCode, 404)
  assert.equal((await browser.get('/front-door/not-a-record')).statusCode, 404)
})

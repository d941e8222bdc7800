import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, before, test } from 'node:test'
import { testApp, type TestApp } from '../../../for-tests.ts'
import { formOn, pressOn, recordIn, startWriting } from '../for-tests.ts'

let t: TestApp
before(async () => { t = await testApp() })
after(() => t.close())

test('A child out of reach and a child who does not exist are answered alike', async () => {
  const ash = await t.browser(t.world.ash)
  const answers = []
  for (const child of [t.world.stranger, randomUUID(), 'nonsense', '']) answers.push(await ash.post('/write/start', { child, kind: 'disclosure', step: 'told' }))
  assert.deepEqual(answers.map((a) => a.statusCode), [404, 404, 404, 404])
  assert.equal(new Set(answers.map((a) => a.body.replaceAll(/value="[^"]*"/g, ''))).size, 1)
})

test('Somebody whose post does not include it is told who can', async () => {
  const ash = await t.browser(t.world.ash)
  const refused = await ash.post('/write/start', { child: t.world.child, kind: 'visit', step: 'happened' })
  assert.equal(refused.statusCode, 403)
  assert.match(refused.body, /Your post does not include writing this\. Ask a social worker/)
})

test('What cannot begin a record, is unknown, or is written by Sightline alone begins nothing', async () => {
  const priya = await t.browser(t.world.priya)
  for (const [kind, step] of [['disclosure', 'begun'], ['disclosure', 'closed'], ['visit', 'nothing'], ['nothing', 'told'], ['absence', 'away']]) {
    assert.equal((await priya.post('/write/start', { child: t.world.child, kind: kind ?? '', step: step ?? '' })).statusCode, 404, `${kind}.${step}`)
  }
})

test('A press brings answers with it, even one called as the press’s own fields are', async () => {
  const priya = await t.browser(t.world.priya)
  const draft = await startWriting(priya, { child: t.world.child, kind: 'visit', step: 'happened', where: 'School', 'answer.kind': 'INT', 'answer.nonsense': 'x' })
  const form = formOn((await priya.get(draft)).body)
  assert.equal(form['where'], 'School')
  assert.equal(form['kind'], 'INT')
})

test('Pressing twice begins one draft, and one beginning on the record', async () => {
  const ash = await t.browser(t.world.ash)
  const press = { child: t.world.child, kind: 'disclosure', step: 'told' }
  const first = await startWriting(ash, press)
  assert.equal(await startWriting(ash, press), first)
  const record = String(formOn((await ash.get(first)).body)['_record'])
  assert.equal((await recordIn(t, record))?.facts.length, 1)
})

test('Missing starts with the time and with the home they live in', async () => {
  const ash = await t.browser(t.world.ash)
  const form = formOn((await ash.get(await startWriting(ash, { child: t.world.child, kind: 'missing-episode', step: 'started' }))).body)
  assert.equal(form['home'], t.world.home)
  assert.equal(form['happened-time'], '10pm')
})

test('A record that must belong to another starts with the latest; one that only may starts with none', async () => {
  const priya = await t.browser(t.world.priya)
  const { record } = await t.write('missing-episode.started', { about: t.world.child, by: t.world.ash, says: { lastSeen: 'At school' } })
  const offered = await startWriting(priya, { child: t.world.child, kind: 'return-interview', step: 'offered' })
  assert.equal(formOn((await priya.get(offered)).body)['episode'], record)
  await t.write('disclosure.told', { about: t.world.child, by: t.world.ash, says: { words: 'He comes in at night.' } })
  const discussed = await startWriting(priya, { child: t.world.child, kind: 'strategy-discussion', step: 'held' })
  assert.equal(formOn((await priya.get(discussed)).body)['disclosure'], '')
})

test('A visit starts with the day and no time, because nobody said when', async () => {
  const priya = await t.browser(t.world.priya)
  assert.equal(formOn((await priya.get(await startWriting(priya, { child: t.world.child, kind: 'visit', step: 'happened' }))).body)['happened-time'], '')
})

test('A step is added to a record once; after that the record is shown as it stands', async () => {
  const ash = await t.browser(t.world.ash)
  const started = await pressOn(ash, await startWriting(ash, { child: t.world.child, kind: 'missing-episode', step: 'started' }), 'send', { lastSeen: 'By the sea wall' })
  const record = String(started.headers.location).replace('/records/', '')
  const back = { child: t.world.child, kind: 'missing-episode', step: 'returned', record }
  const draft = await startWriting(ash, back)
  assert.equal(await startWriting(ash, back), draft)
  await pressOn(ash, draft, 'send', { condition: 'Cold and hungry' })
  const again = await ash.post('/write/start', back)
  assert.equal(again.headers.location, `/records/${record}`)
  assert.equal((await ash.post('/write/start', { ...back, kind: 'disclosure', step: 'told' })).statusCode, 404)
  const rhys = await t.browser(t.world.rhys)
  assert.equal((await rhys.post('/write/start', { ...back, step: 'sighted' })).statusCode, 404)
})

test('People told one by one have a draft each', async () => {
  const ash = await t.browser(t.world.ash)
  const started = await pressOn(ash, await startWriting(ash, { child: t.world.child, kind: 'missing-episode', step: 'started' }), 'send')
  const record = String(started.headers.location).replace('/records/', '')
  const told = { child: t.world.child, kind: 'missing-episode', step: 'told', record }
  const police = await startWriting(ash, { ...told, 'answer.who': 'police' })
  assert.notEqual(await startWriting(ash, { ...told, 'answer.who': 'parent' }), police)
  assert.equal(await startWriting(ash, { ...told, 'answer.who': 'police' }), police)
})

test('Time away is written by oneself or by those above, ahead of time; by nobody else', async () => {
  const helen = await t.browser(t.world.helen)
  const away = { kind: 'absence', step: 'away' }
  const own = await startWriting(helen, { ...away, child: t.world.helen })
  const sent = await pressOn(helen, own, 'send', { 'happened-day': '23', 'happened-month': '11', 'happened-year': '2026', cover: t.world.joanna })
  assert.equal(sent.statusCode, 303, sent.body)
  await startWriting(helen, { ...away, child: t.world.priya })
  assert.equal((await (await t.browser(t.world.ash)).post('/write/start', { ...away, child: t.world.ruth })).statusCode, 403)
  assert.equal((await (await t.browser(t.world.priya)).post('/write/start', { ...away, child: t.world.helen })).statusCode, 403)
})

test('A home is handed over by those who work there or answer for it, and by nobody of another home', async () => {
  const other = randomUUID(), kez = randomUUID(), press = { kind: 'shift-handover', step: 'handed' }
  await t.write('organisation.described', { about: other, as: 'home', on: '2026-03-01', says: { name: 'Gull Cottage' } })
  await t.write('post.started', { about: kez, as: 'worker', on: '2026-03-01', says: { name: 'Kez Brand', role: 'home-worker', unit: other } })
  await t.store.settle()
  const ash = await t.browser(t.world.ash)
  await startWriting(ash, { ...press, child: t.world.home })
  const refused = await ash.post('/write/start', { ...press, child: other })
  assert.equal(refused.statusCode, 403)
  assert.match(refused.body, /not the home you work in/)
  assert.doesNotMatch((await ash.get(`/write?child=${other}`)).body, /value="shift-handover"/)
  await startWriting(await t.browser(kez), { ...press, child: other })
  assert.equal((await (await t.browser(kez)).post('/write/start', { ...press, child: t.world.home })).statusCode, 403)
})

test('Opening the address of the press leads to the choice', async () => {
  assert.equal((await (await t.browser(t.world.ash)).get('/write/start')).headers.location, '/write')
})

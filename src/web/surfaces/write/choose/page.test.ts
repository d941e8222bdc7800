import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, before, test } from 'node:test'
import { testApp, type TestApp } from '../../../for-tests.ts'
import { pressOn, startWriting } from '../for-tests.ts'

let t: TestApp
before(async () => { t = await testApp() })
after(() => t.close())

test('First whose record, out of those within reach', async () => {
  const page = await (await t.browser(t.world.ash)).get('/write')
  assert.match(page.body, /Who is it about\?/)
  assert.match(page.body, /Jodie-Leigh/)
  assert.doesNotMatch(page.body, /Toby/)
  assert.match(page.body, /Say you will be away|Time away/)
})
test('A name finds whoever is known here: those within reach to write about, of others whom to ring, and it is noted', async () => {
  const priya = await t.browser(t.world.priya)
  const near = (await priya.submit('/write', { find: 'nancarrow' })).body
  assert.match(near, new RegExp(`href="/write\\?child=${t.world.child}"[^>]*>Jodie-Leigh`))
  const other = (await priya.submit('/write', { find: 'Toby' })).body
  assert.match(other, /Nobody within your reach[\s\S]*Known to others[\s\S]*Toby Aldersley-Wren/)
  assert.doesNotMatch(other, new RegExp(`/write\\?child=${t.world.stranger}`))
  const noted = await t.store.engine.db.selectFrom('audit_event').select(['subject', 'action']).where('actor', '=', t.world.priya).where('level', '=', 'card').execute()
  assert.ok(noted.some((n) => n.subject === t.world.stranger && n.action === 'Found in a search'))
})
test('Somebody new is looked for first, on a page of its own', async () => {
  const first = (await (await t.browser(t.world.priya)).get('/write')).body
  assert.match(first, /href="\/children\/new"[\s\S]*A child new to us[\s\S]*href="\/adults\/new"[\s\S]*An adult new to us/)
  assert.doesNotMatch(first, /value="new-child"/)
  assert.match((await (await t.browser(t.world.bola)).get('/write')).body, /ask the front door[\s\S]*Write about a child new to us/, 'a home manager has no index to look in')
})
test('Then what, out of what this person’s posts may write', async () => {
  const night = (await (await t.browser(t.world.ash)).get(`/write?child=${t.world.child}`)).body
  assert.match(night, /A child told us something/)
  assert.doesNotMatch(night, /name="kind" value="visit"/)
  const worker = (await (await t.browser(t.world.priya)).get(`/write?child=${t.world.child}`)).body
  assert.match(worker, /name="kind" value="visit"/)
})
test('Records that can be added to are there with what can be added', async () => {
  const ash = await t.browser(t.world.ash)
  await pressOn(ash, await startWriting(ash, { child: t.world.child, kind: 'missing-episode', step: 'started' }), 'send', { lastSeen: 'At the bus stop' })
  const page = (await ash.get(`/write?child=${t.world.child}`)).body
  assert.match(page, /Add to what is there[\s\S]*At the bus stop|Add to what is there[\s\S]*at the bus stop/)
  assert.match(page, /They are back/)
})
test('A child out of reach and one who does not exist are answered alike', async () => {
  const ash = await t.browser(t.world.ash)
  for (const child of [t.world.stranger, randomUUID(), 'nonsense']) assert.equal((await ash.get(`/write?child=${child}`)).statusCode, 404)
})

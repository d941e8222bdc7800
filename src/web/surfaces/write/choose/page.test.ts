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
test('A name finds a child within reach and no other', async () => {
  const priya = await t.browser(t.world.priya)
  assert.match((await priya.get('/write?find=nancarrow')).body, /Jodie-Leigh/)
  assert.match((await priya.get('/write?find=Toby')).body, /Nobody you work with has ‘Toby’ in their name/)
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

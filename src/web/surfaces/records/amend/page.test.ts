import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, before, test } from 'node:test'
import { testApp, type TestApp } from '../../../for-tests.ts'
import { formOn, pressOn, recordIn, visitOnRecord } from '../../write/for-tests.ts'

let t: TestApp
before(async () => { t = await testApp() })
after(() => t.close())

const toDraft = (response: { headers: { location?: unknown } }): string => String(response.headers.location)

test('A correction says why, and both versions stay', async () => {
  const url = await visitOnRecord(t, { where: 'The wrong house', childWords: 'Hello' })
  const priya = await t.browser(t.world.priya)
  const draft = toDraft(await priya.post(`${url}/amend/1`))
  const form = formOn((await priya.get(draft)).body)
  assert.deepEqual([form['where'], form['childWords']], ['The wrong house', 'Hello'])
  const refused = await priya.post(draft, { ...form, where: 'Saltmarsh House', _do: 'send' })
  assert.equal(refused.statusCode, 422)
  assert.match(refused.body, /Say what was wrong with it and how you know/)
  const sent = await priya.post(draft, { ...formOn(refused.body), because: 'I wrote the wrong house', _do: 'send' })
  assert.equal(toDraft(sent), url)
  const record = await recordIn(t, url.replace('/records/', ''))
  assert.deepEqual([record?.steps[0]?.body['where'], record?.steps[0]?.before[0]?.body['where']], ['Saltmarsh House', 'The wrong house'])
  const page = (await priya.get(url)).body
  assert.match(page, /Corrected Sat 21 Nov, 10pm, because I wrote the wrong house/)
  assert.match(page, /The wrong house/)
})

test('A correction that nobody changed keeps the time to the second', async () => {
  const url = await visitOnRecord(t, { 'happened-time': '4:10pm' })
  const before = (await recordIn(t, url.replace('/records/', '')))?.steps[0]?.happened
  const priya = await t.browser(t.world.priya)
  await pressOn(priya, toDraft(await priya.post(`${url}/amend/1`)), 'send', { because: 'Spelling', where: 'Home' })
  assert.deepEqual((await recordIn(t, url.replace('/records/', '')))?.steps[0]?.happened, before)
})

test('Who may not write it may not correct it, and is not offered to', async () => {
  const url = await visitOnRecord(t, {})
  const ash = await t.browser(t.world.ash)
  assert.doesNotMatch((await ash.get(url)).body, /Correct this/)
  assert.equal((await ash.post(`${url}/amend/1`)).statusCode, 403)
  assert.equal((await (await t.browser(t.world.rhys)).post(`${url}/amend/1`)).statusCode, 404)
})

test('A step that is not there, and one that Sightline wrote, cannot be corrected', async () => {
  const url = await visitOnRecord(t, {})
  const { record } = await t.write('notice.sent', { about: t.world.child, says: { duty: 'missing/return-interview', key: randomUUID(), level: 1, role: 'team-manager' } })
  const helen = await t.browser(t.world.helen)
  assert.equal((await helen.post(`${url}/amend/7`)).statusCode, 404)
  assert.equal((await helen.post(`${url}/amend/x`)).statusCode, 404)
  assert.equal((await helen.post(`/records/${record}/amend/1`)).statusCode, 403)
})

test('Opening the address of the press leads to the record', async () => {
  const url = await visitOnRecord(t, {})
  assert.equal((await (await t.browser(t.world.priya)).get(`${url}/amend/1`)).headers.location, url)
})

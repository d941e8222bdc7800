import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, before, test } from 'node:test'
import { testApp, type TestApp } from '../../../for-tests.ts'
import { pressOn, visitOnRecord } from '../../write/for-tests.ts'

let t: TestApp
before(async () => { t = await testApp() })
after(() => t.close())

const toDraft = (response: { headers: { location?: unknown } }): string => String(response.headers.location)

test('Withdrawing says what it does and asks why; the record stays, marked', async () => {
  const url = await visitOnRecord(t, { where: 'Somewhere' })
  const priya = await t.browser(t.world.priya)
  const draft = toDraft(await priya.post(`${url}/withdraw`))
  const asked = await priya.get(draft)
  assert.match(asked.body, /what it owed is no longer owed, and what it settled is owed again/)
  assert.equal((await pressOn(priya, draft, 'send')).statusCode, 422)
  assert.equal(toDraft(await pressOn(priya, draft, 'send', { because: 'Wrong child' })), url)
  const page = (await priya.get(url)).body
  assert.match(page, /Withdrawn<\/strong> by Priya Raman[\s\S]*Wrong child/)
  assert.doesNotMatch(page, /Correct this/)
  assert.equal((await priya.post(`${url}/amend/1`)).statusCode, 404)
  assert.equal((await priya.post(`${url}/withdraw`)).statusCode, 404)
})

test('Who may not write it may not withdraw it, and is not offered to', async () => {
  const url = await visitOnRecord(t, {})
  const ash = await t.browser(t.world.ash)
  assert.doesNotMatch((await ash.get(url)).body, /whole record is wrong/)
  assert.equal((await ash.post(`${url}/withdraw`)).statusCode, 403)
  assert.equal((await (await t.browser(t.world.rhys)).post(`${url}/withdraw`)).statusCode, 404)
})

test('Proof that somebody was told is never taken back', async () => {
  const { record } = await t.write('notice.sent', { about: t.world.child, says: { duty: 'missing/return-interview', key: randomUUID(), level: 1, role: 'team-manager', to: t.world.helen } })
  const helen = await t.browser(t.world.helen)
  assert.doesNotMatch((await helen.get(`/records/${record}`)).body, /whole record is wrong/)
  assert.equal((await helen.post(`/records/${record}/withdraw`)).statusCode, 403)
})

test('Opening the address of the press leads to the record', async () => {
  const url = await visitOnRecord(t, {})
  assert.equal((await (await t.browser(t.world.priya)).get(`${url}/withdraw`)).headers.location, url)
})

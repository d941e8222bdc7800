import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { testApp, type TestApp } from '../../../for-tests.ts'

let t: TestApp
before(async () => { t = await testApp() })
after(() => t.close())

test('a child who signs in starts here, and reads what was released to them and nothing more', async () => {
  const shared = await t.write('case-note.noted', { about: t.world.child, by: t.world.priya, says: { note: 'We walked by the river.' } })
  await t.write('case-note.noted', { about: t.world.child, by: t.world.priya, says: { note: 'Not for now.' } })
  await t.write('release.given', { about: t.world.child, by: t.world.priya, says: { aboutRecord: shared.record } })
  const her = await t.browser(t.world.child)
  assert.equal((await her.get('/')).headers.location, '/mine')
  const body = (await her.get('/mine')).body
  assert.match(body, /We walked by the river/)
  assert.doesNotMatch(body, /Not for now/)
  for (const url of [`/children/${t.world.child}`, '/children', '/my-day', '/tonight', '/write', `/children/${t.world.child}/why`]) assert.equal((await her.get(url)).statusCode, 403, url)
})
test('staff have no such page', async () => assert.equal((await (await t.browser(t.world.priya)).get('/mine')).statusCode, 403))

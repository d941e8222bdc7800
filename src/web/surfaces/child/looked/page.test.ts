import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { testApp, type TestApp } from '../../../for-tests.ts'
import { saysAt } from '../for-tests.ts'

let t: TestApp
before(async () => { t = await testApp('2026-11-24 08:42') })
after(() => t.close())

test('Everyone who opened the record, when, and why they could', async () => {
  const child = `/children/${t.world.child}`
  const helen = await t.browser(t.world.helen)
  assert.match(await saysAt(helen, `${child}/looked`), /Nobody had opened this record before you did/)
  await (await t.browser(t.world.ash)).get(child)
  const says = await saysAt(helen, `${child}/looked`)
  assert.match(says, /Tue 24 Nov, 8:42am Ash Kowalczyk Read the record Night worker for the home/)
  assert.match(says, /Helen Ashworth Read who has looked Team manager for the team/)
})

test('Only those whose work it is may see who looked', async () => {
  assert.match(await saysAt(await t.browser(t.world.ash), `/children/${t.world.child}/looked`), /^403/)
  assert.doesNotMatch(await saysAt(await t.browser(t.world.ash), `/children/${t.world.child}`), /Who has looked/)
})

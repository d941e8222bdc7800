import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { england } from '../../../../packs/index.ts'
import { testApp, type TestApp } from '../../../for-tests.ts'
import { saysAt } from '../../child/for-tests.ts'

let t: TestApp
before(async () => { t = await testApp('2026-11-24 08:42') })
after(() => t.close())

test('Every rule stands under how far it binds, and a number that is only a choice says so', async () => {
  const says = await saysAt(await t.browser(t.world.ash), '/rules')
  assert.match(says, new RegExp(`^200.*${england.duties.length} things are owed to children`))
  for (const duty of england.duties) assert.ok(says.includes(duty.title), duty.title)
  assert.match(says, /In regulations.*Pass it on and decide Within 1 hour The limit of 1 hour is the council’s own choice, not law/)
  assert.match(says, /What the council asks of itself/)
})

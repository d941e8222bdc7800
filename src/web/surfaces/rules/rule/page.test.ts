import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { england } from '../../../../packs/index.ts'
import { testApp, type TestApp } from '../../../for-tests.ts'
import { saysAt } from '../../child/for-tests.ts'
import { toRule } from '../../links.ts'

let t: TestApp
before(async () => { t = await testApp('2026-11-24 08:42') })
after(() => t.close())

test('A rule by itself: what meets it, where it is written, who is told, and its cases, with nobody’s name', async () => {
  const says = await saysAt(await t.browser(t.world.ash), '/rules/missing~return-interview')
  assert.match(says, /^200.*Independent return interview Within 72 hours\./)
  assert.match(says, /Does not: one no: it is offered again/)
  assert.match(says, /Owed by Return interviewer As soon as it is late Team manager 5 days after it was due Head of service/)
  assert.doesNotMatch(says, /Jodie|Lena/)
})

test('Every rule has its page, and every case on it is right', async () => {
  const ash = await t.browser(t.world.ash)
  for (const duty of england.duties) assert.match(await saysAt(ash, toRule(duty.id)), /^200.*cases, all right/, duty.id)
})

test('A rule that is not held is not here, and nobody reads rules without signing in', async () => {
  assert.match(await saysAt(await t.browser(t.world.ash), '/rules/missing~nothing'), /^404/)
  assert.equal((await t.app.inject({ url: '/rules' })).statusCode, 303)
})

test('Law that is passed and waits for its day stands apart, and binds nobody yet', async () => {
  const says = await saysAt(await t.browser(t.world.ash), toRule('pre-proceedings/family-meeting'))
  assert.match(says, /Passed 29 April 2026 Not in force: no day has been named.*Children’s Wellbeing and Schools Act 2026/)
})

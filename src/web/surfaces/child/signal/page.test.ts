import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { testApp, type TestApp } from '../../../for-tests.ts'
import { toSignal } from '../../links.ts'
import { pressOn, startWriting } from '../../write/for-tests.ts'
import { saysAt } from '../for-tests.ts'

let t: TestApp
const here = (): string => toSignal(t.world.child, 'visit/not-seen', 'not-seen')
before(async () => {
  t = await testApp('2026-11-23 09:00')
  const { child, priya } = t.world
  for (const on of ['2026-11-18', '2026-11-19']) await t.write('visit.happened', { about: child, by: priya, on, says: { kind: 'LAC', seen: 'NOACCESS' } })
  await t.store.settle()
})
after(() => t.close())

test('what makes a pattern, what it is not, and that nobody has answered', async () => {
  const says = await saysAt(await t.browser(t.world.priya), here())
  assert.match(says, /The child was not seen on 2 visits running Nobody has answered it yet\. What makes it 2 Wed 18 Nov.*Thu 19 Nov/)
  assert.match(says, /It is no score, no finding, and nobody’s fault/)
})

test('it is answered with the form of every record, which knows the pattern; the name and the words stay beside it', async () => {
  const { child, priya, helen } = t.world, browser = await t.browser(priya)
  assert.match((await browser.get(here())).body, /name="answer\.pattern" value="visit~not-seen:not-seen"/)
  const draft = await startWriting(browser, { child, kind: 'signal-answer', step: 'answered', 'answer.pattern': 'visit~not-seen:not-seen', 'answer.what': 'acted' })
  assert.equal((await pressOn(browser, draft, 'send')).statusCode, 422)
  assert.equal((await pressOn(browser, draft, 'send', { done: 'We go together on Friday' })).statusCode, 303)
  await t.store.settle()
  assert.match(await saysAt(await t.browser(helen), here()), /Answered by Priya Raman.*What was said about it 1.*“We go together on Friday”/)
  assert.match(await saysAt(await t.browser(helen), `/children/${child}`), /The child was not seen on 2 visits running\. Answered by Priya Raman/)
})

test('what was never so is not here, nor is a child out of reach; a home worker reads it and is told who answers', async () => {
  const { child, priya, ash } = t.world, browser = await t.browser(priya)
  assert.equal((await browser.get(toSignal(child, 'visit/not-seen', 'else'))).statusCode, 404)
  assert.equal((await browser.get(toSignal(child, 'no/such', 'x'))).statusCode, 404)
  assert.equal((await browser.get(toSignal(t.world.stranger, 'visit/not-seen', 'not-seen'))).statusCode, 404)
  assert.match(await saysAt(await t.browser(ash), here()), /social worker or a manager answers it/)
})

test('it is over once the child is seen; what was said stays to be read', async () => {
  await t.write('visit.happened', { about: t.world.child, by: t.world.priya, on: '2026-11-22', says: { kind: 'LAC', seen: 'ALONE' } })
  await t.store.settle()
  assert.match(await saysAt(await t.browser(t.world.priya), here()), /Not seen, and not seen again This is no longer so\. What was said about it stays\..*We go together on Friday/)
})

import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { testApp, type Browser, type TestApp } from '../../../for-tests.ts'
import { pressOn, startWriting } from '../../write/for-tests.ts'

let t: TestApp, priya: Browser
before(async () => { t = await testApp(); priya = await t.browser(t.world.priya) })
after(() => t.close())

const note = 'The child attended the LAC review. Priya Raman was there.'

test('unfinished writing is kept and read as the child will, with what could make it hard beside it', async () => {
  const draft = await startWriting(priya, { child: t.world.child, kind: 'case-note', step: 'noted' })
  const to = await pressOn(priya, draft, 'to-child', { note, childWords: 'Can I see my nan' })
  assert.equal(to.headers.location, `${draft}/to-child`)
  const page = (await priya.get(`${draft}/to-child`)).body
  for (const says of [/The child attended the LAC review/, /Can I see my nan/, /Say in words: <strong>LAC<\/strong>/, /and to Jodie-Leigh never/, /Go on writing/]) assert.match(page, says)
  assert.match((await priya.get(draft)).body, /Can I see my nan/)
  const helen = await t.browser(t.world.helen)
  assert.equal((await helen.get(`${draft}/to-child`)).statusCode, 404)
})

test('a record is read as the child will, released by a press, and they read the same; whoever may not read it gets nothing', async () => {
  const written = await t.write('visit.happened', { about: t.world.child, by: t.world.priya, says: { where: 'Your room', childWords: 'I like it', present: [{ id: 'a', who: t.world.ash }] } })
  await t.store.settle()
  const at = `/records/${written.record}/to-child`
  const page = (await priya.get(at)).body
  assert.match(page, /Your room/)
  assert.match(page, new RegExp(`name="answer.aboutRecord" value="${written.record}"`))
  assert.equal((await (await t.browser(t.world.rhys)).get(at)).statusCode, 404)
  assert.match((await priya.get(`/records/${written.record}`)).body, new RegExp(`href="${at}"`))
})

test('a record about somebody who is no child has no such page', async () => {
  const told = await t.write('post.started', { about: t.world.priya, as: 'worker', on: '2026-01-01', says: { name: 'Priya Raman', role: 'social-worker', unit: t.world.team } })
  assert.equal((await priya.get(`/records/${told.record}/to-child`)).statusCode, 404)
})

import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { testApp, type TestApp } from '../../../for-tests.ts'
import { wordsOf } from '../../child/for-tests.ts'
import { formOn, pressOn, startWriting, visitOnRecord } from '../for-tests.ts'

let t: TestApp
before(async () => { t = await testApp() })
after(() => t.close())

test('A form begins with what the last of its kind said in words; the child’s own words, days, ticks and who was seen are asked afresh', async () => {
  const priya = await t.browser(t.world.priya)
  const first = await startWriting(priya, { child: t.world.child, kind: 'visit', step: 'happened' })
  assert.doesNotMatch((await priya.get(first)).body, /Begin with what it said last time/)
  await pressOn(priya, first, 'bin')
  await visitOnRecord(t, { observed: 'Warm and tidy. The dog slept by the fire.', meaning: 'Safe.', childWords: 'I like the dog', seen: 'ALONE', announced: 'yes', where: 'Nan’s' })
  const draft = await startWriting(priya, { child: t.world.child, kind: 'visit', step: 'happened' })
  assert.match(wordsOf((await priya.get(draft)).body), /Begin with what it said last time Written last Sat 21 Nov/)
  await pressOn(priya, draft, 'last-time', { whyNotAlone: 'Nan stayed' })
  const page = await priya.get(draft), form = formOn(page.body)
  assert.deepEqual(['observed', 'meaning', 'childWords', 'seen', 'announced', 'where', 'whyNotAlone'].map((c) => form[c] ?? ''), ['Warm and tidy. The dog slept by the fire.', '', '', '', '', '', 'Nan stayed'])
  assert.match(wordsOf(page.body), /how people were together .*From the visit of Sat 21 Nov\..*Word for word as last time The home, and how people were together/)
  assert.doesNotMatch(page.body, /Begin with what it said last time/)
  await pressOn(priya, draft, 'keep', { observed: 'Warm. No dog.' })
  const changed = wordsOf((await priya.get(draft)).body)
  assert.match(changed, /Changed\. The visit of .*says: ‘Warm and tidy\. The dog slept by the fire\.’/)
  assert.doesNotMatch(changed, /Word for word as last time/)
})

test('What is written already is never written over', async () => {
  const priya = await t.browser(t.world.priya)
  await visitOnRecord(t, { observed: 'Warm' })
  const draft = await startWriting(priya, { child: t.world.child, kind: 'visit', step: 'happened' })
  await pressOn(priya, draft, 'last-time', { observed: 'Cold' })
  assert.equal(formOn((await priya.get(draft)).body)['observed'], 'Cold')
})

test('A withdrawn record is not begun with', async () => {
  const priya = await t.browser(t.world.priya)
  await t.write('case-note.noted', { about: t.world.child, by: t.world.priya, record: '7b1c0c9e-52a1-4a6b-9f0d-0d7a52b0c001', says: { note: 'Wrong child' } })
  await t.write('case-note.noted', { about: t.world.child, by: t.world.priya, record: '7b1c0c9e-52a1-4a6b-9f0d-0d7a52b0c001', act: 'withdraw', why: 'Wrong child' })
  const draft = await startWriting(priya, { child: t.world.child, kind: 'case-note', step: 'noted' })
  assert.doesNotMatch((await priya.get(draft)).body, /Begin with what it said last time/)
})

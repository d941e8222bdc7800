import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { testApp, type TestApp } from '../../../for-tests.ts'
import { saysAt } from '../../child/for-tests.ts'
import { startWriting } from '../../write/for-tests.ts'
import { advice, questions } from './questions.ts'

let t: TestApp
before(async () => { t = await testApp('2026-11-24 08:42') })
after(() => t.close())

test('Every answer leads to a question or to what to do, and everything can be come to', () => {
  const come = new Set(['harm'])
  for (const id of come) for (const { to } of questions[id]?.answers ?? []) { assert.ok(questions[to] ?? advice[to], to); come.add(to) }
  assert.deepEqual([...come].toSorted(), [...Object.keys(questions), ...Object.keys(advice)].toSorted())
})

test('Question by question to what to do, with what allows it', async () => {
  const ash = await t.browser(t.world.ash)
  assert.match(await saysAt(ash, '/rules/sharing'), /^200.*Could a child be hurt.*Yes No I am not sure.*What is often got wrong.*Information sharing: advice for practitioners.*May 2024/)
  const first = (await ash.get('/rules/sharing')).body
  assert.match(first, /href="\/rules\/sharing\?at=needed.OVERRIDE"/)
  assert.match(await saysAt(ash, '/rules/sharing?at=danger.OVERRIDE'), /Could somebody be in danger/)
  assert.match(await saysAt(ash, '/rules/sharing?at=share.OVERRIDE'), /Share it.*On the record, under “What allows it\?”: They did not agree, and a child may be at risk/)
  assert.match(await saysAt(ash, '/rules/sharing?at=nonsense.x'), /Could a child be hurt/)
})

test('It stands beside the form that asks what allows it', async () => {
  const priya = await t.browser(t.world.priya)
  const draft = await startWriting(priya, { child: t.world.child, kind: 'information-request', step: 'asked' })
  assert.match(await saysAt(priya, draft), /May this be shared\?.*Go through the questions/)
  const other = await startWriting(priya, { child: t.world.child, kind: 'case-note', step: 'noted' })
  assert.doesNotMatch(await saysAt(priya, other), /Go through the questions/)
})

import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, before, test } from 'node:test'
import { testApp, type TestApp } from '../../../for-tests.ts'
import { saysAt } from '../for-tests.ts'

let t: TestApp
before(async () => { t = await testApp('2026-11-24 08:42') })
after(() => t.close())

const voiceOf = (child: string): string => `/children/${child}/voice`
async function known(given: string): Promise<string> {
  const child = randomUUID()
  await t.write('person.described', { about: child, on: '2026-04-02', says: { given, family: 'Fairweather', born: '2014-02-03' } })
  await t.write('allocation.allocated', { about: child, on: '2026-04-02', says: { worker: t.world.priya, role: 'social-worker', team: t.world.team } })
  return child
}

test('Nobody wrote a word: said, and not left empty', async () => {
  const says = await saysAt(await t.browser(t.world.priya), voiceOf(await known('Wren')))
  assert.match(says, /^200.*In Wren’s words.*Nobody has written down a word that Wren said or showed\. Ask, and write it as it was said.*Nobody has written what Wren wants changed/)
})

test('Words from every kind of record, newest first, with what was asked, how, and where; a question left empty is said', async () => {
  const child = await known('Micah')
  await t.write('visit.happened', { about: child, by: t.world.priya, on: '2026-09-01', says: { kind: 'LAC', seen: 'ALONE', childWords: 'Can I see my nan' } })
  await t.write('care-review.held', { about: child, by: t.world.priya, on: '2026-10-01', says: { met: true, childTookPart: 'PN1', childViews: 'Not on a Sunday' } })
  await t.write('care-plan.written', { about: child, by: t.world.priya, on: '2026-10-05', says: { route: 'LTF' } })
  const says = await saysAt(await t.browser(t.world.priya), voiceOf(child))
  assert.match(says, /Nothing in Micah’s own words for 54 days/)
  assert.match(says, /Everything Micah said 2.*Not on a Sunday.*Written down by Priya Raman\. Review in care.*Can I see my nan.*Visit/)
  assert.match(says, /Where Micah’s words are missing 1.*Mon 5 Oct: Care plan\. What does the child want\?/)
})

test('What they asked for, and what came of it; unanswered first, and late in red', async () => {
  const child = await known('Tolu')
  const lock = await t.write('participation.said', { about: child, by: t.world.priya, on: '2026-10-01', says: { words: 'A lock on the bathroom', answers: t.world.priya, by: '2026-10-15' } })
  await t.write('participation.done', { about: child, by: t.world.priya, record: lock.record, on: '2026-10-10', says: { what: 'It has one' } })
  await t.write('participation.told-back', { about: child, by: t.world.priya, record: lock.record, on: '2026-10-12', says: { words: 'It is the wrong door' } })
  await t.write('participation.said', { about: child, by: t.world.priya, on: '2026-09-01', says: { words: 'Later bedtime', by: '2026-09-30' } })
  const priya = await t.browser(t.world.priya), says = await saysAt(priya, voiceOf(child))
  assert.match(says, /You said, we did 1 not answered yet.*Later bedtime.*Nobody is named to answer, promised by Wed 30 Sep.*No answer, and the day has passed.*A lock on the bathroom.*What was done: It has one\. Told Mon 12 Oct It is the wrong door/)
  assert.match(says, /Write what they want changed/)
})

test('What was told in confidence stays on its own record', async () => {
  const child = await known('Asha')
  await t.write('disclosure.told', { about: child, by: t.world.priya, on: '2026-11-20', says: { words: 'He said he would wait for me', safeNow: 'yes' } })
  const says = await saysAt(await t.browser(t.world.priya), voiceOf(child))
  assert.match(says, /Told in confidence\. It stays on its own record/)
  assert.doesNotMatch(says, /wait for me/)
})

test('It stands among the pages of the record; a child out of reach is answered as one who does not exist', async () => {
  const child = await known('Bo')
  assert.match((await (await t.browser(t.world.priya)).get(`/children/${child}`)).body, new RegExp(`href="${voiceOf(child)}"`))
  const rhys = await t.browser(t.world.rhys)
  for (const who of [child, randomUUID(), 'nonsense']) assert.equal((await rhys.get(voiceOf(who))).statusCode, 404)
})

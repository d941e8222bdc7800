import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { londonToInstant } from '../../../calendar/index.ts'
import { followClock } from '../../../store/for-tests.ts'
import { testApp, type TestApp } from '../../for-tests.ts'
import { wordsOf } from '../child/for-tests.ts'
import { formOn, pressOn, recordIn, startWriting } from './for-tests.ts'

let t: TestApp
before(async () => { t = await testApp('2026-11-23 09:00') })
after(() => t.close())
const at = async (local: string): Promise<void> => { t.clock.set(londonToInstant(local)); await followClock(t.store, t.clock) }
const happened = async (location: unknown) => (await recordIn(t, String(location).replace('/records/', '')))?.steps[0]?.happened

test('a day nobody chose is asked about once when it is sent on another day; what is typed then, or left, is what is kept', async () => {
  await at('2026-11-23 09:00')
  const priya = await t.browser(t.world.priya), note = { child: t.world.child, kind: 'case-note', step: 'noted' }
  const left = await startWriting(priya, note), typedIn = await startWriting(priya, { ...note, note: 'Another' }), same = await startWriting(priya, { ...note, note: 'Today' })
  assert.equal((await pressOn(priya, same, 'send')).statusCode, 303, 'nobody is asked on the day itself')
  await pressOn(priya, typedIn, 'save', { 'happened-day': '20' })
  await at('2026-12-07 10:00')
  // Two weeks on they sign in again.
  const later = await t.browser(t.world.priya)
  const asked = await pressOn(later, left, 'send', { note: 'We walked' })
  assert.equal(asked.statusCode, 422)
  assert.match(wordsOf(asked.body), /filled in for you on Mon 23 Nov, when you began/)
  const sent = await pressOn(later, left, 'send')
  assert.equal(sent.statusCode, 303, 'asked once')
  assert.deepEqual(await happened(sent.headers.location), { day: '2026-11-23' })
  const chosen = await pressOn(later, typedIn, 'send')
  assert.equal(chosen.statusCode, 303, 'a day somebody put in is theirs')
  assert.deepEqual(await happened(chosen.headers.location), { day: '2026-11-20' })
})

test('a move asks the time of day, because something is owed from its first hour', async () => {
  await at('2026-12-07 16:20')
  const priya = await t.browser(t.world.priya)
  const draft = await startWriting(priya, { child: t.world.child, kind: 'placement', step: 'started' })
  assert.equal(formOn((await priya.get(draft)).body)['happened-time'], '4:20pm')
})

import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { londonToInstant } from '../../../../calendar/index.ts'
import { living } from '../../../../ledger/index.ts'
import { england } from '../../../../packs/index.ts'
import { factsAbout } from '../../../../store/index.ts'
import { followClock } from '../../../../store/for-tests.ts'
import { testApp, type Browser, type TestApp } from '../../../for-tests.ts'
import { saysAt, wordsOf } from '../../child/for-tests.ts'
import { nightAt } from './read.ts'

let t: TestApp, ash: Browser
const other = '00000000-0000-4000-8000-00000000000a'
before(async () => {
  t = await testApp('2026-11-21 22:10')
  await t.write('person.described', { about: other, on: '2026-05-02', says: { given: 'Kasper', family: 'Nowak' } })
  await t.write('placement.started', { about: other, on: '2026-05-02', says: { home: t.world.home, type: 'K2' } })
  await t.write('night-check-plan.agreed', { about: t.world.child, by: t.world.bola, on: '2026-11-01', says: { childWords: 'Just listen', agrees: true, everyMinutes: 60, how: 'Door ajar, no light' } })
  await at('2026-11-21 22:10')
})
after(() => t.close())

const at = async (local: string): Promise<void> => { t.clock.set(londonToInstant(local)); await followClock(t.store, t.clock); ash = await t.browser(t.world.ash) }
const checks = async (child: string) => living(await factsAbout(t.store.engine.db, england, [child])).filter((r) => r.kind === 'night-check')
const round = async (typed: { readonly [control: string]: string }): Promise<string> => {
  const page = (await ash.get('/tonight')).body
  const form = { _do: 'checks', home: t.world.home, event: /value="checks"[\s\S]*?name="event" value="([^"]*)"/.exec(page)?.[1] ?? '', ...typed }
  const sent = await ash.submit('/tonight', form)
  await ash.post('/tonight', form)
  return wordsOf(sent.body)
}

test('At night one form holds every child, with what was agreed with each, and who was never asked', async () => {
  const board = await saysAt(ash, '/tonight')
  assert.match(board, /Night checks As agreed with each child.*Jodie-Leigh Every 1 hour: Door ajar, no light\. Agreed with Jodie-Leigh Asleep Awake in bed/)
  assert.match(board, /Kasper Not agreed with Kasper yet how, or whether, anybody looks in/)
  assert.match(board, /Nothing is agreed with one child yet.*Write what Kasper says/)
})

test('A round is one event with a step on each child’s own night; pressed twice it is written once, and whoever was left out stays empty', async () => {
  await round({ [`found.${t.world.child}`]: 'asleep', [`found.${other}`]: 'awake', [`note.${other}`]: 'Wanted water' })
  await at('2026-11-21 23:10')
  await round({ [`found.${t.world.child}`]: 'asleep', at: '23:05' })
  const [mine, ...more] = await checks(t.world.child), [theirs] = await checks(other)
  assert.equal(more.length, 0, 'one record for the night')
  assert.deepEqual(mine?.steps.map((s) => [s.body['found'], s.happened]), [['asleep', { at: londonToInstant('2026-11-21 22:10') }], ['asleep', { at: londonToInstant('2026-11-21 23:05') }]])
  assert.deepEqual(theirs?.steps.map((s) => s.body), [{ found: 'awake', note: 'Wanted water' }])
  assert.equal(mine?.steps[0]?.event, theirs?.steps[0]?.event)
  assert.match(await saysAt(ash, '/tonight'), /Shift log.*10:10pm Everyone Night check\. (Jodie-Leigh: asleep, Kasper: awake in bed|Kasper: awake in bed, Jodie-Leigh: asleep) Ash/)
  assert.match(await saysAt(ash, '/tonight'), /In, seen 11:05pm/)
})

test('A check written by itself, in no round, says in the log how the child was', async () => {
  await t.write('night-check.checked', { about: other, by: t.world.ash, on: '2026-11-21 22:20', says: { found: 'awake' } })
  assert.match(await saysAt(ash, '/tonight'), /10:20pm Kasper Night check\. Kasper: awake in bed Ash/)
})

test('After midnight it is still the same night, and a time nobody wrote a check is drawn against what was agreed', async () => {
  await at('2026-11-22 02:00')
  assert.match(await round({ [`found.${t.world.child}`]: 'not-there' }), /Somebody was not in their room: if nobody knows where they are now, press Missing now/)
  assert.equal((await checks(t.world.child)).length, 1)
  assert.match(await saysAt(ash, '/tonight'), /11:05pm Asleep Nobody wrote a check for 2 hours 55 minutes, 11:05pm to 2am 2am Not in the room/)
})

test('Nothing answered writes nothing, says what to do, and the time typed is still there', async () => {
  const page = await ash.post('/tonight', { _do: 'checks', home: t.world.home, event: '00000000-0000-4000-8000-0000000000e1', at: '01:30' })
  assert.equal(page.statusCode, 422)
  assert.match(wordsOf(page.body), /There is something to put right Say how at least one child was/)
  assert.match(page.body, /name="at" type="text" value="01:30"|value="01:30"/)
})

test('A child who is missing is not looked in on; by day the night is folded with its longest gap', async () => {
  await ash.post('/tonight', { _do: 'missing', home: t.world.home, child: other })
  assert.match(await saysAt(ash, '/tonight'), /Kasper is missing, so there is nobody to look in on/)
  await at('2026-11-22 12:00')
  assert.match(await saysAt(ash, '/tonight'), /Night checks Last night nobody wrote a check for up to 8 hours 40 minutes\./)
})

test('The night a moment belongs to', () => {
  const cases = [['2026-11-21 21:00', '2026-11-21'], ['2026-11-21 20:59', '2026-11-20'], ['2026-11-22 03:00', '2026-11-21'], ['2026-11-22 12:00', '2026-11-21']] as const
  for (const [now, began] of cases) assert.equal(nightAt(londonToInstant(now)).began, began, now)
})

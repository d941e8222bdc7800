import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { londonToInstant } from '../../../../calendar/index.ts'
import { followClock } from '../../../../store/for-tests.ts'
import { testApp, type TestApp } from '../../../for-tests.ts'
import { saysAt } from '../../child/for-tests.ts'
import { greeting } from './greeting.ts'

let t: TestApp
const at = async (local: string): Promise<void> => { t.clock.set(londonToInstant(local)); await followClock(t.store, t.clock); await t.store.settle() }
const dayOf = async (worker: string): Promise<string> => saysAt(await t.browser(worker), '/my-day')

before(async () => {
  t = await testApp('2026-11-16 09:00')
  const { child, priya, helen, bola } = t.world
  await t.write('visit.happened', { about: child, by: priya, on: '2026-04-07 15:00', written: '2026-11-16 09:00', says: { kind: 'STAT', seen: 'ALONE', meaning: 'Settling' } })
  await t.write('visit.happened', { about: child, by: priya, on: '2026-11-10 15:00', says: { kind: 'STAT', seen: 'ALONE', meaning: 'Well' } })
  await t.write('risk-assessment.assessed', { about: child, by: bola, on: '2026-11-12', says: { about: 'missing', reviewBy: '2026-12-20' } })
  await t.write('strategy-discussion.held', { about: child, by: helen, on: '2026-11-16 09:00', says: {
    chair: helen, outcome: 'NFA', actions: [{ id: 'nurse', what: 'Ring the school nurse', owner: priya, by: '2026-11-19' }, { id: 'alone', what: 'See her alone', owner: priya, by: '2026-11-25' }, { id: 'nobody', what: 'Ask about the car' }],
  } })
})
after(() => t.close())

for (const [time, says] of [['03:59', 'Good evening'], ['04:00', 'Good morning'], ['11:59', 'Good morning'], ['12:00', 'Good afternoon'], ['17:59', 'Good afternoon'], ['18:00', 'Good evening']] as const) {
  test(`At ${time} it says ${says}`, () => { assert.equal(greeting(londonToInstant(`2026-11-24 ${time}`)), says) })
}

test('A worker sees what they owe by name, in the order they act, and not what others owe', async () => {
  await at('2026-11-20 08:42')
  const says = await dayOf(t.world.priya)
  assert.match(says, /^200.*Friday 20 November 2026, 8:42am Good morning, Priya \d+ overdue 0 owed today \d+ this week 1 child/)
  assert.match(says, /Overdue \d+ .*Overdue 1 day was due Thu 19 Nov Jodie-Leigh Nancarrow 15 Do what the strategy discussion agreed: Ring the school nurse/)
  assert.match(says, /This week \d+ .*5 days left by Wed 25 Nov Jodie-Leigh Nancarrow 15 Do what the strategy discussion agreed: See her alone/)
  assert.match(says, /Nothing more has to be done by midnight\. Read at 8:42am\./)
  assert.doesNotMatch(says, /Ask about the car/)
  assert.match(says, /Your child Jodie-Leigh Nancarrow 15/)
})

test('What came up because it was late goes to whoever is there, and says who it passed and why', async () => {
  assert.match(await dayOf(t.world.helen), /Come up to you \d+ .*Do what the strategy discussion agreed: Ring the school nurse It came to you as team manager\. You were told Fri 20 Nov, 8:42am\./)
  await t.write('absence.away', { about: t.world.helen, as: 'worker', on: '2026-11-20', by: t.world.helen, says: { lastDay: '2026-11-27' } })
  await at('2026-11-20 09:30')
  const joanna = await dayOf(t.world.joanna)
  assert.match(joanna, /Come up to you.*Ring the school nurse It came past those before you, because the team manager, Helen Ashworth, is away until Fri 27 Nov\./)
  assert.match(joanna, /Owner Priya Raman/)
  assert.match(joanna, /Ask about the car/, 'an action of nobody belongs to the chair, and past the chair to who is above')
})

test('Whoever covers has what came up to the one who is away', async () => {
  await t.write('absence.away', { about: t.world.joanna, as: 'worker', on: '2026-11-20', by: t.world.joanna, says: { lastDay: '2026-11-20', cover: t.world.morwenna } })
  await at('2026-11-20 10:00')
  const morwenna = await dayOf(t.world.morwenna)
  assert.match(morwenna, /Come up to you.*Ring the school nurse/)
  assert.match(morwenna, /You are covering Joanna Vickery until Fri 20 Nov/)
})

test('Being told can be answered, and the answer stands beside it; a night worker has no such page', async () => {
  const morwenna = await t.browser(t.world.morwenna)
  const link = /<a class="[^"]*" href="(\/records\/[^"]+)">Say what you will do/.exec((await morwenna.get('/my-day')).body)?.[1] ?? ''
  assert.equal((await morwenna.get(link)).statusCode, 200)
  await t.write('notice.acknowledged', { about: t.world.child, by: t.world.morwenna, record: link.split('/').at(-1) ?? '', expects: 1, says: { by: t.world.morwenna, words: 'Priya rings the nurse at two' } })
  assert.match(await saysAt(morwenna, '/my-day'), /Morwenna Rowe, Fri 20 Nov, 10am “Priya rings the nurse at two”/)
  assert.equal((await (await t.browser(t.world.ash)).get('/my-day')).statusCode, 403)
})

test('Somebody who owes nothing is told so, and what that rests on', async () => {
  assert.match(await dayOf(t.world.lena), /Good morning, Lena.*Nothing is owed by you\.|You owe nothing now or in the next seven days/)
})

test('Writing of one’s own that is not sent waits at the side', async () => {
  const priya = await t.browser(t.world.priya)
  await priya.post('/write/start', { child: t.world.child, kind: 'case-note', step: 'noted' })
  assert.match(await saysAt(priya, '/my-day'), /Unfinished writing Write a note Jodie-Leigh Nancarrow\. Saved Fri 20 Nov, 10am/)
})

test('A press on a row begins the writing on the right record, with which action it is', async () => {
  const priya = await t.browser(t.world.priya)
  const body = (await priya.get('/my-day')).body
  const form = [...body.matchAll(/<form method="post" action="\/write\/start"[\s\S]*?<\/form>/g)].map((m) => m[0]).find((f) => f.includes('Ring the school nurse')) ?? ''
  const sent = Object.fromEntries([...form.matchAll(/<input type="hidden" name="([^"]*)" value="([^"]*)"/g)].map(([, n = '', v = '']) => [n, v]))
  assert.equal(sent['answer.action'], 'nurse')
  assert.match(String((await priya.post('/write/start', sent)).headers.location), /^\/write\/[0-9a-f-]{36}$/)
})

test('A child who is missing stands before what can wait', async () => {
  await t.write('missing-episode.started', { about: t.world.child, by: t.world.ash, on: '2026-11-20 09:50', says: { kind: 'M', home: t.world.home } })
  const priya = await dayOf(t.world.priya)
  assert.match(priya, /Good morning, Priya 1 missing now.*Missing now 1 Jodie-Leigh Nancarrow 15 Since 9:50am today, 10 minutes\. Who has been told, and what is known Missing.*Overdue/)
  assert.doesNotMatch(await dayOf(t.world.morwenna), /Toby Aldersley-Wren 14 Since/)
})

import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, before, test } from 'node:test'
import { testApp, type TestApp } from '../../../for-tests.ts'
import { saysAt } from '../for-tests.ts'

let t: TestApp
before(async () => { t = await testApp('2026-11-24 08:42') })
after(() => t.close())

const plansOf = (child: string): string => `/children/${child}/plans`
async function known(given: string): Promise<string> {
  const child = randomUUID()
  await t.write('person.described', { about: child, on: '2026-04-02', says: { given, family: 'Fairweather', born: '2010-02-03' } })
  await t.write('allocation.allocated', { about: child, on: '2026-04-02', says: { worker: t.world.priya, role: 'social-worker', team: t.world.team } })
  return child
}

test('No plan is said, and the page is among the others of the record', async () => {
  const child = await known('Wren'), priya = await t.browser(t.world.priya)
  assert.match(await saysAt(priya, plansOf(child)), /No plan that goes on is written for Wren/)
  assert.match((await priya.get(`/children/${child}`)).body, new RegExp(`href="${plansOf(child)}">Plans`))
})

test('Every plan stands beside the others, with whose each goal is, by when and how it stands; and what is missing', async () => {
  const child = await known('Micah'), { priya, helen } = t.world
  const plan = await t.write('child-in-need-plan.agreed', { about: child, on: '2026-10-05', says: {
    lead: priya, reviewOn: '2026-12-07', ifNot: 'A referral', goals: [{ id: 'bed', different: 'In bed by ten', life: 'HOME', owner: priya, by: '2026-11-30' }, { id: 'food', different: 'Breakfast each day', owner: helen, by: '2026-11-01' }],
  } })
  await t.write('child-in-need-plan.goal-done', { about: child, record: plan.record, on: '2026-11-10', says: { goal: 'bed', reached: true, what: 'He sleeps' } })
  await t.write('child-in-need-review.held', { about: child, on: '2026-11-16', says: { plan: plan.record, chair: helen, nextOn: '2027-01-11', actions: [{ id: 'club', what: 'Ask the boxing club', owner: helen, by: '2026-12-01' }] } })
  const strand = await t.write('youth-justice.began', { about: child, on: '2026-11-02', says: { rests: 'REFERRAL' } })
  await t.write('youth-justice.planned', { about: child, record: strand.record, on: '2026-11-06', says: { goals: [{ id: 'late', different: 'Home by eleven', life: 'HOME', by: '2027-02-01' }] } })
  await t.write('short-break.agreed', { about: child, on: '2026-11-01', says: { provider: 'The Saturday club' } })
  const ended = await t.write('safety-plan.agreed', { about: child, on: '2026-05-01', says: { goals: [{ id: 'x', different: 'Nobody asks this any more' }] } })
  await t.write('safety-plan.ended', { about: child, record: ended.record, on: '2026-06-01' })
  await t.store.settle()
  const says = await saysAt(await t.browser(priya), plansOf(child))
  assert.match(says, /Plans that go on 3 Child in need plan.*Since Mon 5 Oct.*In bed by ten Priya Raman, by Mon 30 Nov\. Reached, Tue 10 Nov: He sleeps/)
  assert.match(says, /Breakfast each day Helen Ashworth, by Sun 1 Nov\. The day is over and nobody has said how it went/)
  assert.match(says, /Agreed at meetings Ask the boxing club Helen Ashworth, by Tue 1 Dec\. Nobody has said yet how it went.*Looked at again Mon 11 Jan/)
  assert.match(says, /Short breaks.*What it promises The Saturday club/)
  assert.match(says, /Youth justice.*Home by eleven Nobody is named, by.*Missing Nobody named a youth justice worker/)
  assert.match(says, /What several plans say of the same thing 1.*Home Child in need plan In bed by ten.*Youth justice Home by eleven/)
  assert.match(says, /Whom to ask.*Youth justice needs a youth justice worker\..*Helen Ashworth Child in need plan.*Priya Raman Social worker, Child in need plan.*The Saturday club Short breaks/)
  assert.match(says, /Somebody is missing from one of 2 plans/)
  assert.doesNotMatch(says, /Nobody asks this any more/)
})

test('A child out of reach and one who does not exist are answered alike', async () => {
  const rhys = await t.browser(t.world.rhys)
  for (const child of [t.world.child, randomUUID(), 'nonsense']) assert.equal((await rhys.get(plansOf(child))).statusCode, 404)
})

import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, before, test } from 'node:test'
import { testApp, type TestApp } from '../../../for-tests.ts'
import { saysAt } from '../../child/for-tests.ts'

let t: TestApp
before(async () => {
  t = await testApp('2026-11-16 09:00')
  const { child, priya, helen, joanna, team } = t.world
  await t.write('visit.happened', { about: child, by: priya, on: '2026-04-07 15:00', written: '2026-11-16 09:00', says: { kind: 'STAT', seen: 'ALONE', meaning: 'Settling' } })
  await t.write('strategy-discussion.held', { about: child, by: helen, on: '2026-11-16 09:00', says: { chair: helen, outcome: 'NFA', actions: [{ id: 'nurse', what: 'Ring the school nurse', owner: priya, by: '2026-11-18' }] } })
  const waiting = randomUUID()
  await t.write('person.described', { about: waiting, on: '2026-11-02', says: { given: 'Sorcha', family: 'Tremayne', born: '2011-06-09' } })
  const referral = await t.write('referral.received', { about: waiting, by: helen, on: '2026-11-02 10:00', says: { team, from: 'School' } })
  await t.write('referral.decided', { about: waiting, by: helen, record: referral.record, on: '2026-11-03 10:00', says: { outcome: 'ASSESS', decidedBy: helen } })
  await t.write('absence.away', { about: priya, as: 'worker', by: helen, on: '2026-11-18', written: '2026-11-20 08:30', says: { lastDay: '2026-11-27', cover: joanna } })
  await t.store.settle()
})
after(() => t.close())

test('A manager sees what each person owes, who is away and who covers, and children with no worker', async () => {
  const says = await saysAt(await t.browser(t.world.helen), '/team')
  assert.match(says, /^200.*Care team 2/)
  assert.match(says, /1 away 1 without a worker/)
  assert.match(says, /Priya Raman Social worker, named for 1 child · 01632 960171 Away until Fri 27 Nov Joanna Vickery covers, and has what they owe\./)
  assert.match(says, /Children without a worker Sorcha Tremayne In need or in care since Tue 3 Nov, 10am 17 days/)
})

test('What somebody away owes is with whoever covers; a manager’s own shows on the manager', async () => {
  const joanna = await saysAt(await t.browser(t.world.joanna), `/team?unit=${t.world.service}`)
  assert.match(joanna, /Joanna Vickery Head of service.*What Joanna owes.*Ring the school nurse/)
})

test('Somebody above several units chooses one; a unit that is not theirs is not there', async () => {
  const joanna = await t.browser(t.world.joanna)
  assert.match(await saysAt(joanna, '/team'), /Your teams and homes.*Care team 2.*Saltmarsh House|Your teams and homes.*Saltmarsh House.*Care team 2/)
  const bola = await t.browser(t.world.bola)
  assert.match(await saysAt(bola, '/team'), /Saltmarsh House.*Bola Adeyemi Home manager.*Ash Kowalczyk Night worker/)
  assert.equal((await bola.get(`/team?unit=${t.world.team}`)).statusCode, 404)
  assert.equal((await (await t.browser(t.world.priya)).get('/team')).statusCode, 403)
})

test('Everything one rule owes can be opened from a count', async () => {
  const ruth = await t.browser(t.world.ruth)
  assert.match(await saysAt(ruth, '/team?rule=strategy/action'), /Do what the strategy discussion agreed.*1 overdue.*Jodie-Leigh Nancarrow 15.*Ring the school nurse/)
  assert.equal((await ruth.get('/team?rule=no/such')).statusCode, 404)
})

test('Records nobody has opened for weeks are named, longest first; opening one takes it off; standing in this list does not', async () => {
  const helen = await t.browser(t.world.helen)
  assert.match(await saysAt(helen, '/team'), /Records nobody has opened.*Jodie-Leigh Nancarrow Nobody has opened it yet.*28 days is the council’s own choice/)
  assert.match(await saysAt(helen, '/team'), /Records nobody has opened.*Jodie-Leigh Nancarrow/, 'a line in a list is no reading of the record')
  await (await t.browser(t.world.priya)).get(`/children/${t.world.child}`)
  assert.doesNotMatch((await saysAt(helen, '/team')).split('Records nobody has opened')[1] ?? '', /Jodie-Leigh/)
})

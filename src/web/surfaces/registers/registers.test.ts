import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, before, test } from 'node:test'
import { testApp, type TestApp } from '../../for-tests.ts'
import { saysAt, wordsOf } from '../child/for-tests.ts'
import { toChild, toRegister } from '../links.ts'

let t: TestApp
const elsewhere = randomUUID()
before(async () => {
  t = await testApp('2026-11-24 08:42')
  const { child, stranger, service, authority } = t.world
  const { record } = await t.write('home-education.began', { about: child, on: '2026-09-01', says: { freely: 'no', why: 'The school asked us to' } })
  await t.write('home-education.looked-at', { about: child, record, on: '2026-10-12', says: { suitable: 'not-sure', next: '2026-12-07' } })
  const before = await t.write('home-education.began', { about: stranger, on: '2026-01-12', says: { freely: 'yes' } })
  await t.write('home-education.ended', { about: stranger, record: before.record, on: '2026-06-30', says: { where: 'Harbour Primary' } })
  await t.write('post.started', { about: elsewhere, as: 'worker', on: '2026-03-01', says: { name: 'Cllr Jan Tregear', role: 'lead-member', unit: authority, phone: '01632 960188' } })
  assert.ok(service)
})
after(() => t.close())

test('A register holds whoever it is so for, with what goes with them, counted and month by month', async () => {
  const ruth = await t.browser(t.world.ruth)
  assert.match(await saysAt(ruth, '/registers'), /Children taught at home.*1 2 1/)
  const page = await saysAt(ruth, toRegister('taught-at-home'))
  assert.match(page, /On it now.*Jodie-Leigh.*1 Sep.*No.*not sure.*7 Dec/)
  assert.doesNotMatch(page, /Toby/)
  assert.match(page, /November 2026 0 0 1/)
  assert.match(page, /September 2026 1 0 1/)
  assert.match(page, /June 2026 0 1 0/)
  assert.match(await saysAt(ruth, toRegister('taught-at-home', { show: 'year' })), /Jodie-Leigh.*Still.*Toby.*30 Jun.*Yes/)
  assert.match(await saysAt(ruth, toRegister('taught-at-home', { show: 'year', by: 'freely', is: 'no' })), /Chosen freely: No\. Show all.*Jodie-Leigh/)
})

test('It holds only whom the reader may see, and opening it is noted on their record', async () => {
  const helen = await t.browser(t.world.helen)
  const page = await saysAt(helen, toRegister('taught-at-home', { show: 'all' }))
  assert.match(page, /Jodie-Leigh/)
  assert.doesNotMatch(page, /Toby|Yes/)
  assert.match(await saysAt(helen, `${toChild(t.world.child)}/looked`), /Opened a register and the children on it/)
})

test('Whoever sees counts is told how many and not who', async () => {
  const jan = await t.browser(elsewhere)
  const page = await saysAt(jan, toRegister('taught-at-home'))
  assert.match(page, /Chosen freely.*No c/)
  assert.doesNotMatch(page, /Month by month/)
  assert.match(await saysAt(jan, '/registers'), /Children taught at home.* c c c/)
  assert.match(page, /You see counts/)
  assert.doesNotMatch(page, /Jodie|Nancarrow/)
  const file = await jan.get(toRegister('taught-at-home', { file: 'csv' }))
  assert.match(String(file.headers['content-type']), /html/, 'no file of names')
})

test('Whoever sees counts is told no months, from which a count kept back could be worked out, however many there are in all', async () => {
  for (let n = 0; n < 6; n++) await t.write('home-education.began', { about: randomUUID(), on: n < 4 ? '2026-10-05' : '2026-11-02', says: { freely: 'yes' } })
  const jan = await t.browser(elsewhere)
  assert.match(await saysAt(jan, '/registers'), /Children taught at home.* 7 8 c/)
  assert.doesNotMatch(await saysAt(jan, toRegister('taught-at-home')), /Month by month|October 2026/)
  assert.match(await saysAt(await t.browser(t.world.ruth), toRegister('taught-at-home')), /Month by month.*October 2026 4 0 5/)
})

test('It can be kept as a file; a register there is none of is not here', async () => {
  const ruth = await t.browser(t.world.ruth)
  const file = await ruth.get(toRegister('taught-at-home', { file: 'csv', show: 'all' }))
  assert.match(String(file.headers['content-type']), /csv/)
  assert.match(file.body, /"Jodie-Leigh[^"]*","2026-09-01","","No","I am not sure","2026-12-07"/)
  assert.equal((await ruth.get(toRegister('nothing-of-the-kind'))).statusCode, 404)
  const ash = await (await t.browser(t.world.ash)).get(toRegister('taught-at-home'))
  assert.equal(ash.statusCode, 403, wordsOf(ash.body))
})

import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, before, test } from 'node:test'
import { testApp, type TestApp } from '../../../../for-tests.ts'
import { saysAt } from '../../../child/for-tests.ts'

let t: TestApp
const jan = randomUUID(), page = '/figures/missing/standard'
before(async () => {
  t = await testApp('2026-11-01 09:00')
  const { child, stranger, ash, lena, home, otherHome, authority } = t.world
  await t.write('post.started', { about: jan, as: 'worker', on: '2026-03-01', says: { name: 'Cllr Jan Tregear', role: 'lead-member', unit: authority, phone: '01632 960188' } })
  const away = async (about: string, from: string, to: string, of: string): Promise<string> => {
    const { record } = await t.write('missing-episode.started', { about, by: ash, on: from, says: { kind: 'M', home: of } })
    await t.write('missing-episode.returned', { about, by: ash, record, on: to })
    return record
  }
  for (const d of ['01', '03', '05', '07', '09', '11', '13']) await away(child, `2026-10-${d} 22:00`, `2026-10-${d} 23:30`, home)
  const last = await away(stranger, '2026-10-20 22:00', '2026-10-22 06:00', otherHome)
  await t.write('return-interview.held', { about: stranger, by: lena, on: '2026-10-23 16:00', says: { episode: last, interviewer: lena } })
  await t.store.settle()
})
after(() => t.close())

test('Whoever sees the children sees every count of the year so far, and no file of it yet', async () => {
  const says = await saysAt(await t.browser(t.world.ruth), `${page}?year=2026`)
  assert.match(says, /Wednesday 1 April 2026 to Wednesday 31 March 2027, so far.*Children who went missing 2 .*three times within ninety days 1 .*Times missing 8 .*back within 24 hours 7 .*longer than 24 hours 1 .*Times missing from a children’s home 8 /)
  assert.match(says, /none was offered 7 .*held within 72 hours 1 /)
  assert.match(says, /There is a file when the year is over/)
  const file = await (await t.browser(t.world.ruth)).get(`${page}?year=2026&file=csv`)
  assert.match(String(file.headers['content-type']), /html/)
})

test('Whoever sees only some children is told that it is not the authority’s figure', async () => {
  const says = await saysAt(await t.browser(t.world.helen), `${page}?year=2026`)
  assert.match(says, /Children who went missing 1 .*Only children you can see are counted/)
  assert.equal((await (await t.browser(t.world.priya)).get(page)).statusCode, 403)
})

test('Whoever sees counts only is not shown a year that goes on, nor small counts of one that is over', async () => {
  const browser = await t.browser(jan)
  assert.match(await saysAt(browser, `${page}?year=2026`), /Tuesday 1 April 2025 to Tuesday 31 March 2026.*Times missing 0/)
  t.clock.advance({ days: 160 })
  const says = await saysAt(await t.browser(jan), page)
  assert.match(says, /Wednesday 1 April 2026 to Wednesday 31 March 2027 .*Children who went missing c .*Times missing 8 .*back within 24 hours c .*longer than 24 hours c .*A count from 1 to 5 is shown as c/)
})

test('The file is the same whoever takes it: in a shape that can be added up, with small counts kept back', async () => {
  const [ruths, jans] = await Promise.all([t.world.ruth, jan].map(async (who) => (await t.browser(who)).get(`${page}?year=2026&file=json`)))
  assert.equal(ruths?.body, jans?.body)
  const file = JSON.parse(ruths?.body ?? '{}') as { readonly authority: string; readonly measures: readonly { readonly id: string; readonly count: unknown }[] }
  assert.equal(file.authority, 'Tarrowmouth Council')
  assert.deepEqual(file.measures.slice(0, 5).map((m) => [m.id, m.count]), [['children', 'c'], ['children-again', 'c'], ['children-not-again', 'c'], ['times', 8], ['times-under-a-day', 'c']])
  const table = await (await t.browser(t.world.ruth)).get(`${page}?year=2026&file=csv`)
  assert.match(table.body, /"times","1","Times missing","8"/)
  assert.doesNotMatch(table.body, /Jodie|Nancarrow|Toby/)
})

import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { testApp, type TestApp } from '../../../../for-tests.ts'
import { saysAt } from '../../../child/for-tests.ts'

let t: TestApp
before(async () => {
  t = await testApp('2026-11-01 09:00')
  const { child, ash, lena, home } = t.world
  const { record } = await t.write('missing-episode.started', { about: child, by: ash, on: '2026-11-01 22:00', written: '2026-11-02 06:00', says: { kind: 'M', home } })
  await t.write('missing-episode.returned', { about: child, by: ash, record, on: '2026-11-02 06:00' })
  await t.write('return-interview.held', { about: child, by: lena, on: '2026-11-09 16:00', written: '2026-11-10 09:00', says: { episode: record, interviewer: lena } })
})
after(() => t.close())

test('Each figure over a year, which way it goes when there is enough to say, and the table behind its line', async () => {
  const ruth = await t.browser(t.world.ruth)
  const says = await saysAt(ruth, '/figures')
  assert.match(says, /^200.*Figures.*Return interviews held within 72 hours 0% Too few to say which way.*See the 1 that was not, of 1.*November 2026 0% 0 1 0/)
  assert.match((await ruth.get('/figures')).body, /href="\/figures\/missing~return-interviews-in-time\?from=2025-12-01&amp;to=2026-11-10"/)
})

test('Somebody who sees none of the children has nothing to count, and is told so', async () => {
  assert.match(await saysAt(await t.browser(t.world.morwenna), '/figures'), /Return interviews held within 72 hours None Too few to say/)
  assert.equal((await (await t.browser(t.world.priya)).get('/figures')).statusCode, 403)
})

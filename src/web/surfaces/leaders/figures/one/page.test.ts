import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { testApp, type TestApp } from '../../../../for-tests.ts'
import { saysAt } from '../../../child/for-tests.ts'

let t: TestApp
const figure = '/figures/missing~return-interviews-in-time'
before(async () => {
  t = await testApp('2026-11-01 09:00')
  const { child, stranger, ash, lena, home, otherHome } = t.world
  const away = async (about: string, from: string, to: string, of: string): Promise<string> => {
    const { record } = await t.write('missing-episode.started', { about, by: ash, on: from, written: to, says: { kind: 'M', home: of } })
    await t.write('missing-episode.returned', { about, by: ash, record, on: to })
    return record
  }
  const first = await away(child, '2026-11-01 22:00', '2026-11-02 06:00', home)
  await t.write('return-interview.held', { about: child, by: lena, on: '2026-11-03 16:00', written: '2026-11-12 09:00', says: { episode: first, interviewer: lena } })
  await away(child, '2026-11-12 22:00', '2026-11-13 06:00', home)
  await away(stranger, '2026-11-20 22:00', '2026-11-21 06:00', otherHome)
  t.clock.advance({ hours: 2 })
  await t.store.settle()
})
after(() => t.close())

test('A figure says how many of how many, and counts apart what cannot be told', async () => {
  const says = await saysAt(await t.browser(t.world.ruth), figure)
  assert.match(says, /^200.*Mon 1 Dec 2025 to Sat 21 Nov, as known now.*1 counted 1 not counted 1 cannot tell/)
  assert.match(says, /50%: 1 of 2.*1 more we cannot tell: they are in neither number\./)
  assert.match(says, /What this figure counts Counted Times missing after which an independent return interview was held within 72 hours/)
})

test('It opens to everybody in it, those not counted first, each leading to their record', async () => {
  const ruth = await t.browser(t.world.ruth)
  assert.match(await saysAt(ruth, figure), /Everybody in it 3.*Jodie-Leigh Nancarrow Fri 13 Nov Not counted.*Toby Aldersley-Wren Sat 21 Nov Cannot tell The 72 hours are not over\. Jodie-Leigh Nancarrow Mon 2 Nov Counted/)
  assert.match((await ruth.get(figure)).body, new RegExp(`href="/children/${t.world.stranger}"`))
})

test('Whoever sees fewer children counts fewer', async () => {
  assert.match(await saysAt(await t.browser(t.world.helen), figure), /1 counted 1 not counted 0 cannot tell/)
  assert.equal((await (await t.browser(t.world.priya)).get(figure)).statusCode, 403)
})

test('As it was known on an earlier day: what was written later is set aside', async () => {
  const says = await saysAt(await t.browser(t.world.ruth), `${figure}?at=2026-11-06`)
  assert.match(says, /As it was known at the end of Friday 6 November 2026/)
  assert.match(says, /0 counted 1 not counted 0 cannot tell/)
})

test('A period that cannot be read is said, and nothing breaks', async () => {
  const ruth = await t.browser(t.world.ruth)
  assert.match(await saysAt(ruth, `${figure}?from=lately&at=2027-01-01`), /There is something to put right Write the day as year, month, day: 2026-11-24\. Choose a day that has been\./)
  assert.match(await saysAt(ruth, `${figure}?from=2026-11-10&to=2026-11-30`), /0 counted 1 not counted 1 cannot tell/)
  assert.equal((await ruth.get('/figures/no~such')).statusCode, 404)
})

test('As a file it has the same rows, and that it was kept is noted on each record', async () => {
  const ruth = await t.browser(t.world.ruth)
  const file = await ruth.get(`${figure}?from=2026-11-01&to=2026-11-21&file=csv`)
  assert.equal(file.headers['content-disposition'], 'attachment; filename="missing-return-interviews-in-time-2026-11-01-to-2026-11-21.csv"')
  assert.match(file.body, /^\uFEFF"Child","Day","Counted","Why","Record"\r\n"Jodie-Leigh Nancarrow","2026-11-13","no",/)
  const noted = await t.store.engine.db.selectFrom('audit_event').select('subject').where('action', '=', 'Kept a figure and the children in it as a file').execute()
  assert.deepEqual(new Set(noted.map((n) => n.subject)), new Set([t.world.child, t.world.stranger]))
})

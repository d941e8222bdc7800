import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, before, test } from 'node:test'
import { policeLists } from '../../../../../packs/common/families/lists.ts'
import { londonToInstant } from '../../../../../calendar/index.ts'
import { testApp, type TestApp } from '../../../../for-tests.ts'
import { saysAt } from '../../../child/for-tests.ts'
import { countAll, keptBack } from './counts.ts'

let t: TestApp
const jan = randomUUID(), page = '/figures/missing/police'
before(async () => {
  t = await testApp('2026-11-01 09:00')
  const { child, stranger, ash, authority } = t.world
  await t.write('post.started', { about: jan, as: 'worker', on: '2026-03-01', says: { name: 'Cllr Jan Tregear', role: 'lead-member', unit: authority, phone: '01632 960188' } })
  const ours = async (about: string, from: string, to: string): Promise<void> => {
    const { record } = await t.write('missing-episode.started', { about, by: ash, on: from, says: { kind: 'M' } })
    await t.write('missing-episode.returned', { about, by: ash, record, on: to })
  }
  const theirs = async (about: string, from: string, to: string): Promise<void> => {
    const { record } = await t.write('police-missing-report.reported', { about, on: from, says: { reference: from } })
    await t.write('police-missing-report.found', { about, record, on: to })
  }
  await t.write('list-received.received', { about: policeLists, as: 'agency', says: { whose: 'police', from: { at: londonToInstant('2026-10-01 08:00') }, to: { at: londonToInstant('2026-10-20 08:00') } } })
  for (const d of ['03', '05', '07']) {
    await ours(child, `2026-10-${d} 22:00`, `2026-10-${d} 23:30`)
    await theirs(child, `2026-10-${d} 22:15`, `2026-10-${d} 23:40`)
  }
  await ours(stranger, '2026-10-12 22:00', '2026-10-14 06:00')
  await theirs(stranger, '2026-10-16 22:00', '2026-10-16 23:00')
  await ours(stranger, '2026-10-25 22:00', '2026-10-25 23:00')
  await t.store.settle()
})
after(() => t.close())

test('Both counts side by side, with the short ones, and how the one comes from the other', async () => {
  const says = await saysAt(await t.browser(t.world.ruth), `${page}?year=2026`)
  assert.match(says, /Times missing 5 4 of them, over within 24 hours 4 4 of them, longer than 24 hours 1 0 of them, how long is not known 0 0/)
  assert.match(says, /Either of us has 6 Both of us have it 3 Only we have it 1 Only the police have it, or we wrote away 1 Ours, and no list of the police is of that time 1/)
})

test('Each that differs is on the register of them', async () => {
  const says = await saysAt(await t.browser(t.world.ruth), '/registers/records-differ')
  assert.match(says, /We have it and they do not 1 .*They have it and we do not 1|They have it and we do not 1 .*We have it and they do not 1/)
})

test('Whoever sees counts only is shown no small one', async () => {
  t.clock.advance({ days: 160 })
  assert.match(await saysAt(await t.browser(jan), page), /Times missing c c .*Either of us has [c6] Both of us have it c/)
})

test('Nobody without figures sees it', async () => assert.equal((await (await t.browser(t.world.priya)).get(page)).statusCode, 403))

test('A small count kept back cannot be worked out from the others', () => {
  const times = (yes: number, no: number, cannotTell = 0) => [...Array<'yes'>(yes).fill('yes'), ...Array<'no'>(no).fill('no'), ...Array<'cannot tell'>(cannotTell).fill('cannot tell')].map((counted) => ({ counted }))
  const shown = keptBack(countAll({ ours: times(40, 12), police: times(38, 8), both: times(44, 10, 0) }))
  assert.equal(shown.get('only-police'), 'c')
  assert.equal(['both', 'police-all'].filter((id) => shown.get(id) === 'c').length > 0, true)
})

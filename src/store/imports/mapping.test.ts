import assert from 'node:assert/strict'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { after, before, test } from 'node:test'
import { openTestStore, smallWorld, type TestStore } from '../for-tests.ts'
import type { Mapping } from '../../returns/exchange/csv/index.ts'
import { everythingRead, forgetReadings, type World } from '../readings/for-tests.ts'
import { deskFor, stands } from './for-tests.ts'
import { askedOf, beginMatching, deleteMapping, keepMapping, keepMatching, keptMapping, keptMappings, matchingOf, matchingWith, mayMatch, suits, totals, type Import, type ImportDesk, type KeptMapping } from './index.ts'

let t: TestStore, w: World, desk: ImportDesk
before(async () => { t = await openTestStore('2026-11-20 09:00'); w = await smallWorld(t); desk = deskFor(t) })
after(() => t.close())

const visits: Mapping = { title: 'Visits', child: { local: 'ID' }, steps: [{ kind: 'visit', step: 'happened', happened: 'On', fields: { seen: { column: 'Seen' } } }] }
const one = async (name: string): Promise<KeptMapping> => (await keptMappings(t.store.engine)).find((k) => k.name === name) ?? assert.fail(`no mapping ${name}`)
const keep = (mapping: Mapping, instead: KeptMapping | null = null) => keepMapping(t.store.engine, { mapping, columns: ['ID', 'On', 'Seen', 'Mood'], by: w.joanna, instead })

async function given(text: string): Promise<Import> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'sightline-mapped-')), id = await desk.receive(w.joanna, 'csv')
  fs.writeFileSync(path.join(folder, 'visits.csv'), text)
  await beginMatching(t.store.engine, id, { files: await desk.shelf.copy(id, folder), worker: w.joanna, wants: 'look' })
  return stands(desk, id)
}

test('a mapping is kept for the authority with who kept it, is changed with the earlier still there, and deleted', async () => {
  assert.equal((await keep(visits)).is, 'kept')
  assert.deepEqual([(await one('Visits')).by, (await one('Visits')).mapping], [w.joanna, visits])
  assert.equal((await keep({ ...visits, title: 'visits' })).is, 'named')
  const first = await one('Visits'), better: Mapping = { ...visits, days: { On: 'mdy' } }
  assert.equal((await keep(better, first)).is, 'kept')
  assert.deepEqual([(await one('Visits')).mapping, (await one('Visits')).times], [better, 2])
  assert.equal((await keep(visits, first)).is, 'moved-on', 'somebody changed it meanwhile')
  assert.deepEqual([await keptMapping(t.store.engine, first.record), await keptMapping(t.store.engine, w.child), await keptMapping(t.store.engine, 'nonsense')], [await one('Visits'), null, null], 'one is read by itself')
  const kept = await everythingRead(t)
  await forgetReadings(t)
  await t.store.engine.rebuild()
  assert.deepEqual(await everythingRead(t), kept)
  assert.equal(await deleteMapping(t.store.engine, await one('Visits'), w.joanna), 'kept')
  assert.deepEqual([await keptMappings(t.store.engine), await keptMapping(t.store.engine, first.record)], [[], null])
  assert.equal((await keep(visits)).is, 'kept', 'its name is free again')
})

test('it suits files that have the columns it reads', async () => {
  const kept = await one('Visits')
  assert.deepEqual(suits(kept, ['ID', 'On', 'Seen', 'Mood']), { lacks: [], more: [] })
  assert.deepEqual(suits(kept, ['ID', 'On', 'Place']), { lacks: ['Seen'], more: ['Place'] })
})

test('files wait for their columns to be matched, however often a server begins, and are then read with them', async () => {
  const job = await given('ID,On,Seen\n17,05/03/2025,ALONE\n')
  t.clock.advance({ hours: 48 })
  await desk.revive()
  assert.deepEqual([(await stands(desk, job.id)).state, mayMatch(job), matchingOf(job)], ['matching', true, null])
  assert.equal(await keepMatching(t.store.engine, job, matchingWith(visits, null)), true)
  const matched = await stands(desk, job.id), matching = matchingOf(matched)
  assert.deepEqual([matching?.mapping, matching?.kinds, matched.asked['called'], matched.asked['day']], [visits, ['visit'], 'Visits', '2026-11-20'])
  assert.ok(matching)
  await desk.begin(job.id, matched.files, { series: 'csv', asked: askedOf(matched, matching), worker: w.joanna, wants: 'write' })
  assert.equal(await keepMatching(t.store.engine, matched, matching), false, 'nobody matches columns while it is being done')
  await desk.do(job.id)
  const done = await stands(desk, job.id)
  assert.deepEqual([done.state, totals(done.tables).written, mayMatch(done)], ['done', 1, false])
  assert.equal(await keepMatching(t.store.engine, done, matching), false, 'nor once it is written')
})

test('what is no mapping is said, and nothing is written', async () => {
  const job = await given('ID,On\n17,05/03/2025\n')
  await desk.begin(job.id, job.files, { series: 'csv', asked: { mapping: '{"title":"T"}' }, worker: null, wants: 'write' })
  await desk.do(job.id)
  const failed = await stands(desk, job.id)
  assert.equal(failed.state, 'failed')
  assert.match(failed.says ?? '', /could not be read\. It does not say which columns tell who the child is/)
})

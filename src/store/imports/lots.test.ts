import assert from 'node:assert/strict'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { after, before, test } from 'node:test'
import { sql } from 'kysely'
import type { Mapping } from '../../returns/exchange/csv/index.ts'
import { openTestStore, smallWorld, type TestStore } from '../for-tests.ts'
import type { World } from '../readings/for-tests.ts'
import { deskFor, stands } from './for-tests.ts'
import { askedOf, beginMatching, keepMatching, matchingOf, matchingWith, totals, type ImportDesk } from './index.ts'

let t: TestStore, w: World, desk: ImportDesk
before(async () => { t = await openTestStore('2026-11-20 09:00'); w = await smallWorld(t); desk = deskFor(t) })
after(() => t.close())

const visits: Mapping = { title: 'Visits', child: { local: 'ID', nhs: 'NHS' }, steps: [{ kind: 'visit', step: 'happened', happened: 'On', fields: { seen: { column: 'Seen' } } }] }

// Children are planned some at a time, and the next are planned while the last are written: more of them than are taken at once, with one child at both ends.
test('a child told of twice under two numbers, far apart in one file, is compared with what the same file has just had written', async () => {
  await t.write('identifier.given', { about: w.child, on: '2026-04-02', says: { scheme: 'local', value: '17' } })
  await t.write('identifier.given', { about: w.child, on: '2026-04-02', says: { scheme: 'nhs', value: '9434765919' } })
  const others = Array.from({ length: 250 }, (_, i) => `N${i},,05/03/2025,ALONE`)
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'sightline-lots-')), id = await desk.receive(w.joanna, 'csv')
  fs.writeFileSync(path.join(folder, 'visits.csv'), ['ID,NHS,On,Seen', ...others.slice(0, 199), '17,,05/03/2025,ALONE', ',9434765919,05/03/2025,ALONE', ',9434765919,06/03/2025,ALONE', ...others.slice(199), ''].join('\n'))
  await beginMatching(t.store.engine, id, { files: await desk.shelf.copy(id, folder), worker: w.joanna, wants: 'look' })
  const job = await stands(desk, id)
  await keepMatching(t.store.engine, job, matchingWith(visits, null))
  const matched = await stands(desk, id), matching = matchingOf(matched) ?? assert.fail('not matched')
  await desk.begin(id, matched.files, { series: 'csv', asked: askedOf(matched, matching), worker: w.joanna, wants: 'write' })
  await desk.do(id)
  const done = await stands(desk, id), sums = totals(done.tables)
  assert.deepEqual([done.state, done.says, sums.written, sums.unchanged], ['done', null, 252, 1])
  const found = await sql<{ records: number; facts: number }>`select count(distinct record)::int as records, count(*)::int as facts from fact where subject = ${w.child} and kind = 'visit'`.execute(t.store.engine.db)
  assert.deepEqual(found.rows[0], { records: 2, facts: 2 })
})

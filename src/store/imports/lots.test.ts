import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { after, before, test } from 'node:test'
import { sql } from 'kysely'
import type { Mapping } from '../../returns/exchange/csv/index.ts'
import { openTestStore, smallWorld, type TestStore } from '../for-tests.ts'
import type { World } from '../readings/for-tests.ts'
import { bring, deskFor, stands, type Files } from './for-tests.ts'
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

/** Two records of one child, under two numbers. */
async function twice(...locals: readonly [string, string]): Promise<readonly [string, string]> {
  const [one, other] = [randomUUID(), randomUUID()]
  for (const [i, id] of [one, other].entries()) {
    await t.write('person.described', { about: id, on: '2025-04-02', says: { given: 'Iris', family: 'Penhale', born: '2013-03-04' } })
    await t.write('identifier.given', { about: id, on: '2025-04-02', says: { scheme: 'local', value: locals[i] } })
  }
  await t.write('same-person.found', { about: one, by: w.priya, says: { other, how: 'Her birth certificate' } })
  return [one, other]
}
const inCare = (children: readonly string[]): Files => ({
  header: children.map((CHILD) => ({ CHILD, SEX: 'F', DOB: '04/03/2013', ETHNIC: 'WBRI' })),
  episodes: children.map((CHILD) => ({ CHILD, DECOM: '07/04/2025', RNE: 'S', LS: 'C2', CIN: 'N1', PLACE: 'U6', PLACE_PROVIDER: 'PR1', HOME_POST: 'TW1 1AA', PL_POST: 'TW2 2BB', URN: '1234567' })),
})
const recordsOf = async (people: readonly string[]) => (await sql<{ kind: string; n: number }>`select kind, count(distinct record)::int as n from fact
  where subject = any(${people}::uuid[]) and author is null group by kind order by kind`.execute(t.store.engine.db)).rows

test('two records found to be one child, told of far apart in one file, are written as if each had come in a file of its own', async () => {
  const [apart, together] = [await twice('A1', 'Z9'), await twice('B1', 'Y9')], others = Array.from({ length: 250 }, (_, i) => `M${i}`)
  for (const file of [['A1'], ['Z9'], ['B1', ...others, 'Y9']]) assert.deepEqual([(await bring(desk, inCare(file))).state], ['done'])
  assert.ok((await recordsOf(apart)).length > 3)
  assert.deepEqual(await recordsOf(together), await recordsOf(apart))
})

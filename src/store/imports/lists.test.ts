import assert from 'node:assert/strict'
import fs from 'node:fs'
import os from 'node:os'
import path from 'node:path'
import { after, before, test } from 'node:test'
import { sql } from 'kysely'
import { openTestStore, smallWorld, type TestStore } from '../for-tests.ts'
import { everythingRead, forgetReadings, type World } from '../readings/for-tests.ts'
import { deskFor, stands } from './for-tests.ts'
import { totals, type Import, type ImportDesk, type Series } from './index.ts'

let t: TestStore
let w: World
let desk: ImportDesk
before(async () => {
  t = await openTestStore('2026-11-02 09:00')
  w = await smallWorld(t)
  desk = deskFor(t)
  const gone = async (about: string, from: string, to: string): Promise<void> => {
    const { record } = await t.write('missing-episode.started', { about, by: w.ash, on: from, says: { kind: 'M' } })
    await t.write('missing-episode.returned', { about, by: w.ash, record, on: to })
  }
  await gone(w.child, '2026-10-05 21:30', '2026-10-06 00:40')
  await gone(w.stranger, '2026-10-20 20:00', '2026-10-20 21:00')
  await t.write('identifier.given', { about: w.child, on: '2026-04-02', says: { scheme: 'local', value: '17' } })
  await t.store.settle()
})
after(() => t.close())

async function bring(series: Series, lines: readonly string[]): Promise<Import> {
  const folder = fs.mkdtempSync(path.join(os.tmpdir(), 'sightline-list-'))
  fs.writeFileSync(path.join(folder, 'list.csv'), `${lines.join('\r\n')}\r\n`)
  const id = await desk.receive(null, series)
  await desk.ready(id, await desk.shelf.copy(id, folder), { series, asked: {}, worker: null, wants: 'write' })
  await desk.do(id)
  await t.store.settle()
  return stands(desk, id)
}
const police = (...rows: readonly string[]) => bring('police-missing', ['Reference,Child ID,Surname,Forename,Date of birth,Reported at,Found at', ...rows])
const sums = (job: Import): string => { const s = totals(job.tables); return `${s.read} read: ${s.written} written, ${s.unchanged} there, ${s.refused} refused, ${s.waiting} waiting` }
const owed = async (rule: string, subject: string): Promise<readonly string[]> =>
  (await sql<{ state: string }>`select state from reading where kind = 'duty' and rule = ${rule} and subject = ${subject} and upper_inf(recorded) and state <> 'met' order by key`.execute(t.store.engine.db)).rows.map((r) => r.state)
async function sameWhenRebuilt(): Promise<void> {
  const kept = await everythingRead(t)
  await forgetReadings(t)
  await t.store.engine.rebuild()
  assert.deepEqual(await everythingRead(t), kept)
}

const list = ['TV/1,17,,,,01/10/2026 08:00,01/10/2026 09:30', 'TV/2,17,,,,05/10/2026 22:12,06/10/2026 00:50', 'TV/3,,Bell,Kim,04/05/2011,31/10/2026 23:00,']

test('the first list of all is compared with everybody’s record, also of those who are not in it', async () => {
  const job = await police(...list)
  assert.equal(job.state, 'done', job.says ?? '')
  assert.equal(sums(job), '3 read: 2 written, 0 there, 0 refused, 1 waiting')
  assert.deepEqual(await owed('missing/police-differs', w.child), ['open'])
  assert.deepEqual(await owed('missing/police-differs', w.stranger), ['open'])
  await sameWhenRebuilt()
})

test('a child nobody knows waits for somebody, and is nobody’s record until then', async () => {
  const { rows: [who] } = await desk.troubles((await desk.list())[0]?.id ?? '', ['who'], { from: 0, most: 10 })
  assert.match(who?.why ?? '', /Nobody on the record was found/)
  const job = (await desk.list())[0] ?? assert.fail('no import')
  await desk.decide(job, { kind: 'who', key: who?.key ?? '', answer: 'new', subject: null, by: w.joanna })
  const again = await police(...list)
  assert.equal(sums(again), '3 read: 1 written, 2 there, 0 refused, 0 waiting')
  const cards = (await sql<{ content: string }>`select content from reading where kind = 'card' and upper_inf(recorded) and content::text like '%Kim%'`.execute(t.store.engine.db)).rows
  assert.equal(cards.length, 1)
  assert.equal(sums(await police(...list)), '3 read: 0 written, 3 there, 0 refused, 0 waiting')
})

test('what came later than the list is compared with it too', async () => {
  await t.write('missing-episode.started', { about: w.stranger, by: w.ash, on: '2026-10-12 20:00', says: { kind: 'M' } })
  await t.store.settle()
  assert.deepEqual(await owed('missing/police-differs', w.stranger), ['open', 'open'])
})

test('somebody says why, and it is owed no more', async () => {
  const { rows: [report] } = await sql<{ record: string }>`select distinct f.record from fact f join fact_body b on b.fact = f.id where f.kind = 'police-missing-report' and b.body like '%TV/1%'`.execute(t.store.engine.db)
  await t.write('records-differ.explained', { about: w.child, by: w.priya, says: { report: report?.record, right: 'OURS', why: 'With her aunt, and the aunt told nobody', checkedBy: w.priya } })
  await t.store.settle()
  assert.deepEqual(await owed('missing/police-differs', w.child), [])
  await sameWhenRebuilt()
})

test('of a pupil who is not on the record nothing is kept; a list taken back is compared with nothing', async () => {
  const absences = ['Child number,UPN,Date,Session,Mark,School', '17,,07/10/2026,AM,N,Harbour Academy', ',B123,07/10/2026,AM,N,Harbour Academy']
  const job = await bring('school-absence', absences)
  assert.equal(sums(job), '2 read: 1 written, 0 there, 1 refused, 0 waiting')
  assert.deepEqual(await owed('missing/school-differs', w.child), ['open'])
  await desk.takeBack(job.id, w.joanna, 'Of another school')
  await desk.do(job.id)
  await t.store.settle()
  assert.deepEqual(await owed('missing/school-differs', w.child), [])
  await sameWhenRebuilt()
})

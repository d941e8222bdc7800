import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, before, test } from 'node:test'
import { sql } from 'kysely'
import { isAutomatic, Timeline, type StepView } from '../../ledger/index.ts'
import { openTestStore, smallWorld, type TestStore } from '../for-tests.ts'
import { factsAbout } from '../ledger/load.ts'
import { everythingRead, forgetReadings, type World } from '../readings/for-tests.ts'
import { bring, deskFor, stands } from './for-tests.ts'
import type { Import, ImportDesk } from './index.ts'

let t: TestStore
let w: World
let desk: ImportDesk
before(async () => { t = await openTestStore('2026-11-20 09:00'); w = await smallWorld(t); desk = deskFor(t) })
after(() => t.close())

const described = async (subject: string): Promise<StepView> =>
  new Timeline(subject, await factsAbout(t.store.engine.db, t.store.pack, [subject])).records.find((r) => r.kind === 'person')?.steps[0] ?? assert.fail('nobody is described')
const header = (CHILD: string, ETHNIC: string) => ({ header: [{ CHILD, SEX: 'F', DOB: '09/09/2013', ETHNIC, UPN: 'UN1' }] })
const back = async (job: Import): Promise<Import> => {
  await desk.takeBack(job.id, w.joanna, 'The wrong year’s files')
  await desk.do(job.id)
  return stands(desk, job.id)
}

test('what a person wrote, and a file put right, reads as they wrote it when the file is taken back, by whoever took it back', async () => {
  const ours = randomUUID()
  await t.write('person.described', { about: ours, by: w.ash, says: { given: 'Mia', family: 'Moss', born: '2013-09-09', ethnicity: 'MWBC' } })
  await t.write('identifier.given', { about: ours, by: w.ash, says: { scheme: 'local', value: '40' } })
  const job = await bring(desk, header('40', 'WBRI')), { rows: [differs] } = await desk.troubles(job.id, ['differs'], { from: 0, most: 1 })
  await desk.decide(job, { kind: 'differs', key: differs?.key ?? '', answer: 'file', subject: null, by: w.joanna })
  await desk.again(job.id, 'write')
  await desk.do(job.id)
  assert.deepEqual([(await described(ours)).body['ethnicity'], (await described(ours)).current.source?.import], ['WBRI', job.id])

  assert.equal((await back(job)).state, 'taken-back')
  const { body, current, before: versions } = await described(ours)
  assert.deepEqual([body['ethnicity'], current.source, current.author], ['MWBC', null, w.joanna])
  assert.equal(isAutomatic(current), false)
  assert.match(current.why ?? '', /taken back.+The wrong year’s files/)
  assert.equal(versions.length, 2, 'what the file had said stays to be seen')
  assert.equal((await sql`select 1 from brought where fact = ${current.id}`.execute(t.store.engine.db)).rows.length, 0, 'no row of a file is kept for it')

  await t.store.settle()
  const kept = await everythingRead(t)
  await forgetReadings(t)
  await t.store.engine.rebuild()
  assert.deepEqual(await everythingRead(t), kept)
})

test('what an earlier file said, and a later one put right, is the earlier file’s again', async () => {
  const first = await bring(desk, header('41', 'WBRI')), subject = (await desk.fared(first.id, 'Header', 'written', { from: 0, most: 1 }))[0]?.subject ?? assert.fail('nobody was written')
  const job = await bring(desk, header('41', 'BCRB'))
  assert.equal((await described(subject)).current.source?.import, job.id)
  assert.equal((await back(job)).state, 'taken-back')
  const { body, current } = await described(subject)
  assert.deepEqual([body['ethnicity'], current.source?.import, current.author], ['WBRI', first.id, null])
  assert.equal((await desk.again(job.id, 'take-back')), true)
  await desk.do(job.id)
  assert.equal((await described(subject)).current.id, current.id, 'nothing is left to take back')
})

test('stopped while it is taken back, everything stands as it did', async () => {
  const job = await bring(desk, header('42', 'WBRI')), stopped: Promise<void>[] = []
  await desk.takeBack(job.id, w.joanna, 'The wrong year’s files')
  await desk.do(job.id, () => { if (stopped.length === 0) stopped.push(desk.cancel(job.id)) })
  await Promise.all(stopped)
  assert.equal((await stands(desk, job.id)).state, 'cancelled')
  assert.equal((await sql`select 1 from fact f join brought b on b.record = f.record where b.import = ${job.id} and f.act = 'withdraw'`.execute(t.store.engine.db)).rows.length, 0)
})

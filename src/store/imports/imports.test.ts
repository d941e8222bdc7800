import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, before, describe, test } from 'node:test'
import { sql } from 'kysely'
import { Timeline, type SubjectId } from '../../ledger/index.ts'
import { placement } from '../../packs/common/records/placement.ts'
import { careReview } from '../../packs/common/records/care-review.ts'
import { openTestStore, smallWorld, type TestStore } from '../for-tests.ts'
import { factsAbout } from '../ledger/load.ts'
import { everythingRead, forgetReadings, type World } from '../readings/for-tests.ts'
import { bring, deskFor, stands, twoChildren, type Files } from './for-tests.ts'
import { totals, type Import, type ImportDesk } from './index.ts'

let t: TestStore
let w: World
let desk: ImportDesk
before(async () => { t = await openTestStore('2026-11-20 09:00'); w = await smallWorld(t); desk = deskFor(t) })
after(() => t.close())

const sums = (job: Import): string => { const s = totals(job.tables); return `${s.read} read: ${s.written} written, ${s.amended} amended, ${s.unchanged} there, ${s.refused} refused, ${s.waiting} waiting` }
const count = async (what: 'fact' | 'reading' | 'subject'): Promise<number> => (await sql<{ n: number }>`select count(*)::int as n from ${sql.table(what)}`.execute(t.store.engine.db)).rows[0]?.n ?? 0
const child = async (number: string): Promise<SubjectId> => {
  const found = await sql<{ subject: string }>`select f.subject from fact f join fact_body b on b.fact = f.id where f.kind = 'identifier' and f.about = 'child' and b.body like ${`%"value":"${number}"%`}`.execute(t.store.engine.db)
  return found.rows[0]?.subject ?? assert.fail(`nobody has the number ${number}`)
}
const timeline = async (subject: SubjectId): Promise<Timeline> => new Timeline(subject, await factsAbout(t.store.engine.db, t.store.pack, [subject]))
async function sameWhenRebuilt(): Promise<void> {
  await t.store.settle()
  const kept = await everythingRead(t)
  await forgetReadings(t)
  await t.store.engine.rebuild()
  assert.deepEqual(await everythingRead(t), kept)
}
const without = (files: Required<Files>, table: keyof Files, at: number): Files => ({ ...files, [table]: files[table].filter((_, i) => i !== at) })
const changed = (files: Required<Files>, table: keyof Files, at: number, cells: { readonly [c: string]: string }): Required<Files> => ({ ...files, [table]: files[table].map((r, i) => (i === at ? { ...r, ...cells } : r)) })

describe('files brought in', () => {
  test('looked at first, nothing is written', async () => {
    const facts = await count('fact'), job = await bring(desk, twoChildren, 'look')
    assert.equal(job.state, 'done', job.says ?? '')
    assert.equal(sums(job), '7 read: 7 written, 0 amended, 0 there, 0 refused, 0 waiting')
    assert.equal(await count('fact'), facts)
  })
  test('written, every child has a record, what is read from it, and nobody is told of the past', async () => {
    await t.store.settle()
    const notices = (await sql`select 1 from fact where kind = 'notice'`.execute(t.store.engine.db)).rows.length
    const job = await bring(desk, twoChildren)
    assert.equal(sums(job), '7 read: 7 written, 0 amended, 0 there, 0 refused, 0 waiting')
    const asha = await timeline(await child('17'))
    assert.deepEqual(asha.each(placement).map((p) => p.at('started')?.body.type), ['U6', 'K2'])
    assert.ok(asha.facts.every((f) => f.source?.import === job.id && f.author === null))
    const statuses = (await sql<{ rule: string }>`select rule from reading where subject = ${asha.subject} and kind = 'status' and upper_inf(recorded) and valid_to is null`.execute(t.store.engine.db)).rows.map((r) => r.rule)
    for (const s of ['looked-after', 'legal-status', 'living-at']) assert.ok(statuses.includes(s), `${s} in ${statuses.join()}`)
    await t.store.settle()
    assert.equal((await sql`select 1 from fact where kind = 'notice'`.execute(t.store.engine.db)).rows.length, notices)
    await sameWhenRebuilt()
  })
  test('the same again changes nothing', async () => {
    const facts = await count('fact')
    assert.equal(sums(await bring(desk, twoChildren)), '7 read: 0 written, 0 amended, 7 there, 0 refused, 0 waiting')
    assert.equal(await count('fact'), facts)
  })
  test('the next file writes only what changed, as an amendment that keeps the old', async () => {
    const job = await bring(desk, changed(twoChildren, 'reviews', 0, { REVIEW_CODE: 'PN6' }))
    assert.equal(sums(job), '7 read: 0 written, 1 amended, 6 there, 0 refused, 0 waiting')
    const held = (await timeline(await child('17'))).all(careReview, 'held')[0]
    assert.deepEqual([held?.body.childTookPart, held?.before.length], ['PN6', 1])
    await sameWhenRebuilt()
  })
  test('a row that is gone waits for somebody, and is withdrawn when they say it was wrong', async () => {
    const job = await bring(desk, without(twoChildren, 'missing', 0))
    const { rows: [gone] } = await desk.troubles(job.id, ['gone'], { from: 0, most: 10 })
    assert.equal((gone?.detail as { kind: string } | undefined)?.kind, 'missing-episode')
    await desk.decide(job, { kind: 'gone', key: gone?.key ?? '', answer: 'withdraw', subject: null, by: w.joanna })
    await desk.again(job.id, 'write')
    await desk.do(job.id)
    assert.equal((await desk.troubles(job.id, ['gone'], { from: 0, most: 10 })).total, 0)
    assert.ok((await timeline(await child('17'))).records.find((r) => r.kind === 'missing-episode')?.withdrawn)
    assert.equal(sums(await bring(desk, twoChildren)), '7 read: 1 written, 0 amended, 6 there, 0 refused, 0 waiting', 'and comes again as a new record')
    await sameWhenRebuilt()
  })
  test('what somebody wrote here is not changed by a file until they say so', async () => {
    const ours = randomUUID(), one = { CHILD: '40', SEX: 'F', DOB: '09/09/2013', ETHNIC: 'WBRI', UPN: 'UN1' }
    await t.write('person.described', { about: ours, by: w.ash, says: { given: 'Mia', family: 'Moss', born: '2013-09-09', ethnicity: 'MWBC' } })
    await t.write('identifier.given', { about: ours, by: w.ash, says: { scheme: 'local', value: '40' } })
    const job = await bring(desk, { header: [one] })
    assert.equal(sums(job), '1 read: 0 written, 0 amended, 0 there, 0 refused, 1 waiting')
    const { rows: [differs] } = await desk.troubles(job.id, ['differs'], { from: 0, most: 10 })
    assert.deepEqual((differs?.detail as { answers: readonly { field: string; ours: unknown; file: unknown }[] } | undefined)?.answers.find((a) => a.field === 'ethnicity'), { field: 'ethnicity', ours: 'MWBC', file: 'WBRI' })
    await desk.decide(job, { kind: 'differs', key: differs?.key ?? '', answer: 'ours', subject: null, by: w.joanna })
    await desk.again(job.id, 'write')
    await desk.do(job.id)
    assert.equal(totals((await stands(desk, job.id)).tables).waiting, 0)
    await desk.decide(job, { kind: 'differs', key: differs?.key ?? '', answer: 'file', subject: null, by: w.joanna })
    await desk.again(job.id, 'write')
    await desk.do(job.id)
    const now = (await timeline(ours)).records.find((r) => r.kind === 'person')?.steps[0]
    assert.deepEqual([now?.body['ethnicity'], now?.body['family'], now?.before.length], ['WBRI', 'Moss', 1])
  })
  test('a child who may be somebody already here waits, and is who somebody says', async () => {
    const ours = randomUUID()
    await t.write('person.described', { about: ours, by: w.ash, says: { given: 'Kai', family: 'Reed', born: '2011-03-03' } })
    await t.write('identifier.given', { about: ours, by: w.ash, says: { scheme: 'local', value: '50' } })
    const files: Files = { header: [{ CHILD: '50', SEX: 'M', DOB: '04/03/2011', ETHNIC: 'WBRI', UPN: 'UN1' }], reviews: [{ CHILD: '50', DOB: '04/03/2011', REVIEW: '01/05/2025', REVIEW_CODE: 'PN2' }] }
    const job = await bring(desk, files)
    assert.equal(sums(job), '2 read: 0 written, 0 amended, 0 there, 0 refused, 2 waiting')
    const { rows: [who] } = await desk.troubles(job.id, ['who'], { from: 0, most: 10 })
    assert.equal((who?.detail as { maybe: readonly { subject: string }[] } | undefined)?.maybe[0]?.subject, ours)
    await desk.decide(job, { kind: 'who', key: who?.key ?? '', answer: 'same', subject: ours, by: w.joanna })
    await desk.again(job.id, 'write')
    await desk.do(job.id)
    assert.equal((await timeline(ours)).each(careReview).length, 1)
  })
  test('a row that lacks what it needs is refused with the column and why, and the others are taken', async () => {
    const job = await bring(desk, { reviews: [{ CHILD: '60', REVIEW: '31/02/2026', REVIEW_CODE: 'PN1' }, { CHILD: '60', REVIEW: '01/03/2026', REVIEW_CODE: 'PN99' }, { REVIEW: '01/03/2026' }] })
    assert.equal(sums(job), '3 read: 1 written, 0 amended, 0 there, 2 refused, 0 waiting')
    const { rows } = await desk.troubles(job.id, ['row', 'cell'], { from: 0, most: 10 })
    assert.deepEqual(rows.map((r) => [r.kind, r.at_row, r.at_column]).toSorted(), [['cell', 1, 'REVIEW_CODE'], ['row', 0, 'REVIEW'], ['row', 2, 'CHILD']])
  })
  test('files that are no return are refused with a sentence, and nothing is left behind', async () => {
    const facts = await count('fact'), job = await bring(desk, {}, 'write')
    assert.equal(job.state, 'failed')
    assert.match(job.says ?? '', /holds no CSV or XML file/)
    assert.equal(await count('fact'), facts)
  })
  test('taken back, what it began is withdrawn, what it put right reads as before, and what somebody wrote on since stays', async () => {
    const job = await bring(desk, { ...changed(twoChildren, 'reviews', 0, { REVIEW_CODE: 'PN3' }), header: [...twoChildren.header, { CHILD: '70', SEX: 'F', DOB: '01/01/2015', ETHNIC: 'WBRI', UPN: 'UN1' }], episodes: [...twoChildren.episodes, { CHILD: '70', DECOM: '02/02/2026', RNE: 'S', LS: 'V2', CIN: 'N1', PLACE: 'U6', PLACE_PROVIDER: 'PR1', HOME_POST: 'TW1 1AA', PL_POST: 'TW2 2BB', URN: '1234567' }] })
    const fresh = await child('70'), theirs = (await timeline(fresh)).each(placement)[0]
    await t.store.engine.append([{ record: theirs?.record ?? '', expects: theirs?.living.facts.length ?? 0, subject: fresh, about: 'child', kind: 'placement', step: 'ended', happened: { at: t.clock.now() }, author: w.ash, body: { reason: 'CARPL' } }])
    await desk.takeBack(job.id, w.joanna, 'The wrong year’s files')
    await desk.do(job.id)
    assert.equal((await stands(desk, job.id)).state, 'taken-back')
    const now = await timeline(fresh)
    assert.deepEqual(now.records.filter((r) => !r.withdrawn).map((r) => r.kind), ['placement'])
    assert.equal((await timeline(await child('17'))).all(careReview, 'held')[0]?.body.childTookPart, 'PN1')
    assert.equal((await desk.troubles(job.id, ['row'], { from: 0, most: 10 })).total, 1, 'the record that stayed is listed')
    await sameWhenRebuilt()
  })
  test('signed off by name, its files go', async () => {
    const job = await bring(desk, twoChildren)
    await desk.sign(job, w.joanna, 'Sums compared with the old system')
    assert.equal((await stands(desk, job.id)).signed_by, w.joanna)
    assert.equal(desk.shelf.has(job.id), false)
  })
})

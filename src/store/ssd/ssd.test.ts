import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, before, test } from 'node:test'
import type pg from 'pg'
import { england, isleOfMan } from '../../packs/index.ts'
import { ssdObjects } from '../../packs/england/ssd/index.ts'
import { openTestStore, smallWorld, type TestStore } from '../for-tests.ts'
import { prepare } from '../prepare.ts'
import { brokenKeys, connectAs } from './for-tests.ts'
import { makeDataset, makeWay } from './make.ts'

type World = Awaited<ReturnType<typeof smallWorld>>
let t: TestStore, w: World, admin: pg.Client, report: pg.Client
const ada = randomUUID(), twin = randomUUID(), kept = randomUUID(), sealed = randomUUID(), wrong = randomUUID(), brought = randomUUID()

before(async () => {
  t = await openTestStore('2026-01-05 09:00')
  w = await smallWorld(t)
  await prepare(t.admin, undefined, england)
  admin = await connectAs(t.admin, 'admin')
  report = await connectAs(t.admin, 'report')
  await atTheFrontDoor()
  await inCare()
  await leftOut()
  await broughtIn()
  t.clock.set('2026-11-21T12:00:00.000Z' as never)
})
after(async () => { await admin.end(); await report.end(); await t.close() })

const rows = async (sql: string, ...values: readonly unknown[]) => (await report.query<Record<string, unknown>>(sql, [...values])).rows
const child = (about: string, given: string, more: object = {}) => t.write('person.described', { about, on: '2026-01-05', says: { given, family: 'Pascoe-Lindqvist', born: '2012-05-01', sex: 'F', ...more } })

async function atTheFrontDoor(): Promise<void> {
  const about = ada, say = (did: string, on: string, says: object = {}, record?: string) => t.write(did, { about, on, says: { ...says }, ...(record ? { record } : {}) })
  await child(ada, 'Ada', { ethnicity: 'WBRI' })
  await say('identifier.given', '2026-01-05', { scheme: 'local', value: 'C100' })
  await say('identifier.given', '2026-01-05', { scheme: 'upn', value: 'A123456789012' })
  await say('identifier.given', '2026-01-05', { scheme: 'upn-unknown', value: 'UN4' })
  await say('disability.known', '2026-01-05', { kinds: ['HEAR', 'AUT'] })
  await say('address.moved-in', '2025-06-01', { lines: '3 Quay Steps', postcode: 'tr11 3aa', type: 'home' })
  await say('address.moved-in', '2026-01', { lines: 'Elsewhere', postcode: 'TR11 3AB', type: 'temporary', confidential: true })
  await say('contact.received', '2026-01-09', { source: '6' })
  const referral = await say('referral.received', '2026-01-10', { source: '6', need: 'N1', team: w.team })
  await say('referral.decided', '2026-01-11', { outcome: 'ASSESS', decidedBy: w.helen }, referral.record)
  await t.write('referral.received', { about, on: '2026-01-10', record: referral.record, act: 'amend', amends: 1, why: 'Read again', says: { source: '6', need: 'N5', team: w.team } })
  const duplicate = await say('referral.received', '2026-01-10', { source: '2A', need: 'N2' })
  await t.write('referral.received', { about, on: '2026-01-10', record: duplicate.record, act: 'withdraw', why: 'Written twice', says: {} })
  const assessment = await say('assessment.begun', '2026-01-12', { kind: 'CF', lead: w.priya })
  await say('assessment.child-seen', '2026-01-14', { seen: 'WITH' }, assessment.record)
  await say('assessment.written', '2026-02-01', { factors: ['1A', '16A'], outcome: 'PLAN' }, assessment.record)
  await say('assessment.approved', '2026-02-03', { agreed: true, by: w.helen }, assessment.record)
  await say('child-in-need-plan.agreed', '2026-02-05', { lead: w.priya })
  await say('visit.happened', '2026-02-20', { kind: 'CIN', seen: 'ALONE', bedroomSeen: false })
  const enquiry = await say('enquiry.begun', '2026-03-02', { worker: w.priya })
  await say('enquiry.decided', '2026-03-10', { outcome: 'SR', conferenceNeeded: true, by: w.helen }, enquiry.record)
  const conference = await say('protection-conference.held', '2026-03-18', { kind: 'INITIAL', outcome: 'PLAN', category: 'NEG', childTookPart: 'PN1' })
  await say('protection-plan.begun', '2026-03-18', { conference: conference.record, category: 'NEG', lead: w.priya })
  await say('visit.happened', '2026-04-01', { kind: 'CP', seen: 'NOTSEEN' })
  await say('protection-conference.held', '2026-06-10', { kind: 'REVIEW', outcome: 'PLAN', category: 'EMO', enough: true, childTookPart: 'PN5' })
}

async function inCare(): Promise<void> {
  const about = ada, say = (did: string, on: string, says: object = {}, record?: string) => t.write(did, { about, on, says: { ...says }, ...(record ? { record } : {}) })
  await say('care-episode.started', '2026-07-01', { legalStatus: 'V2' })
  const foster = await say('placement.started', '2026-07-01', { home: w.otherHome, type: 'U6', provider: 'PR4', postcode: 'TR1 1AA' })
  await say('legal-status.began', '2026-07-20', { under: 'C1' })
  const hospital = await say('placement.started', '2026-07-28', { home: w.home, type: 'T1' })
  await say('placement.ended', '2026-07-30', { reason: 'OTHER' }, hospital.record)
  await say('placement.ended', '2026-08-05', { reason: 'CREQB' }, foster.record)
  await say('placement.started', '2026-08-05', { home: w.home, type: 'K2' })
  await say('care-review.held', '2026-07-25', { met: true, childTookPart: 'PN3' })
  await say('strengths-and-difficulties.scored', '2026-09-01', { score: 14 })
  const health = await say('health-assessment.asked', '2026-07-02')
  await say('health-assessment.done', '2026-07-28', { immunised: 'yes' }, health.record)
  const missing = await say('missing-episode.started', '2026-09-10', { kind: 'M' })
  await say('missing-episode.returned', '2026-09-11', {}, missing.record)
  const interview = await say('return-interview.offered', '2026-09-11', { episode: missing.record, by: w.lena })
  await say('return-interview.declined', '2026-09-12', {}, interview.record)
  await say('earlier-permanence.written', '2026-07-01', { order: 'P2', made: { month: '2019-04' }, authority: 'Tarrowmouth' })
}

/** A child found to be Ada, one with a restricted referral and an address kept from somebody, one sealed, one who was written about by mistake. */
async function leftOut(): Promise<void> {
  await child(twin, 'Adah')
  await t.write('contact.received', { about: twin, on: '2026-03-01', says: { source: '2A' } })
  await t.write('same-person.found', { about: twin, on: '2026-04-01', says: { other: ada } })
  await child(kept, 'Kerensa')
  await t.write('address.moved-in', { about: kept, on: '2026-01-05', says: { lines: '1 Secret Row', postcode: 'TR10 8ZZ', type: 'home' } })
  await t.write('address-hidden.began', { about: kept, by: w.helen, says: { person: w.bola, why: 'Ordered' } })
  const referral = await t.write('referral.received', { about: kept, on: '2026-02-01', says: { source: '6', need: 'N1' } })
  await t.write('sensitivity-decision.decided', { about: kept, by: w.ruth, says: { level: 'restricted', aboutRecord: referral.record, holders: [{ id: randomUUID(), worker: w.ruth }], why: 'An allegation' } })
  const cleared = await t.write('contact.received', { about: kept, on: '2026-02-01', says: { source: '6' } })
  // As expunging leaves it: the envelope stays, the body is gone.
  await admin.query('delete from sightline.fact_body where fact = $1', [cleared.facts[0]])
  await child(sealed, 'Sela')
  await t.write('referral.received', { about: sealed, on: '2026-02-01', says: { source: '6', need: 'N1' } })
  await t.write('sensitivity-decision.decided', { about: sealed, by: w.ruth, says: { level: 'sealed', holders: [{ id: randomUUID(), worker: w.ruth }], why: 'Adopted' } })
  const mistake = await child(wrong, 'Nobody')
  await t.write('person.described', { about: wrong, on: '2026-01-05', record: mistake.record, act: 'withdraw', why: 'Written about the wrong child', says: {} })
}

/** As a file tells of care that had begun before its first row: some day by then, and which is not known. */
async function broughtIn(): Promise<void> {
  const happened = { about: { from: '2025-04-01T00:00:00.000Z', to: '2026-04-09T22:59:59.999Z', says: 'by 9 April 2026' } } as never
  await child(brought, 'Brannoc')
  await t.write('care-episode.started', { about: brought, happened, says: { legalStatus: 'C2', need: 'N3' } })
  await t.write('legal-status.began', { about: brought, happened, says: { under: 'C2' } })
  await t.write('placement.started', { about: brought, on: '2026-04-09', says: { type: 'U4' } })
}

test('every view has the columns of the dataset in its order, and every key between views names a row', async () => {
  const found = await rows(`select table_name as view, array_agg(column_name::text order by ordinal_position) as columns from information_schema.columns where table_schema = 'ssd' group by 1`)
  assert.deepEqual(new Map(found.map((v) => [v['view'], v['columns']])), new Map(ssdObjects.map((o) => [o.name, Object.keys(o.columns)])))
  assert.deepEqual(await brokenKeys(report), [])
})

test('who a child is: the number of the returns, the codes they ask for, an address without what is to be kept', async () => {
  const [who] = await rows('select * from ssd.ssd_person where pers_person_id = $1', [ada, twin].toSorted()[0])
  assert.partialDeepStrictEqual(who, { pers_surname: 'Pascoe-Lindqvist', pers_sex: 'F', pers_ethnicity: 'WBRI', pers_dob: '2012-05-01', pers_legacy_id: 'C100', pers_upn_unknown: null, pers_is_mother: null, pers_send_flag: null })
  assert.deepEqual((await rows('select disa_disability_code as c from ssd.ssd_disability order by 1')).map((r) => r['c']), ['AUT', 'HEAR'])
  const [home, away] = await rows(`select addr_address_json::json ->> 'STREET' as street, addr_address_postcode as postcode, addr_address_start_date as since from ssd.ssd_address where addr_address_type in ('Where they live', 'Temporary') and addr_person_id = $1 order by addr_address_type desc`, [ada, twin].toSorted()[0])
  assert.deepEqual([home, away], [{ street: '3 Quay Steps', postcode: 'TR113AA', since: '2025-06-01' }, { street: '', postcode: null, since: null }], 'a month is no day')
  assert.deepEqual(await rows('select link_identifier_type as type, link_identifier_value as value from ssd.ssd_linked_identifiers order by 1'), [{ type: 'Case Number', value: 'C100' }, { type: 'Unique Pupil Number', value: 'A123456789012' }])
})

test('from a referral on: the latest writing of each step, and everything hung on the referral it belongs to', async () => {
  const [episode] = await rows(`select * from ssd.ssd_cin_episodes where cine_cin_primary_need_code = 'N5'`)
  assert.partialDeepStrictEqual(episode, { cine_referral_date: '2026-01-10', cine_referral_source_code: '6', cine_referral_nfa: 'N', cine_close_date: null, cine_referral_team: w.team, cine_referral_worker_id: w.helen })
  const id = episode?.['cine_referral_id']
  const [assessment] = await rows('select a.*, f.cinf_assessment_factors_json as factors from ssd.ssd_cin_assessments a join ssd.ssd_assessment_factors f on f.cinf_assessment_id = a.cina_assessment_id')
  assert.partialDeepStrictEqual(assessment, { cina_referral_id: id, cina_assessment_start_date: '2026-01-12', cina_assessment_child_seen: 'Y', cina_assessment_auth_date: '2026-02-03', cina_assessment_outcome_nfa: 'N', cina_assessment_worker_id: w.priya, factors: '["1A", "16A"]' })
  assert.deepEqual(await rows('select cinp_referral_id as r, cinp_cin_plan_start_date as d from ssd.ssd_cin_plans'), [{ r: id, d: '2026-02-05' }])
  assert.deepEqual(await rows('select cinv_cin_visit_seen as seen, cinv_cin_visit_seen_alone as alone, cinv_cin_visit_bedroom as bedroom from ssd.ssd_cin_visits'), [{ seen: 'Y', alone: 'Y', bedroom: 'N' }])
})

test('an enquiry, its conference, the plan and the review of it, each with the others', async () => {
  const [enquiry] = await rows('select * from ssd.ssd_s47_enquiry'), [conference] = await rows('select * from ssd.ssd_initial_cp_conference'), [plan] = await rows('select * from ssd.ssd_cp_plans'), [review] = await rows('select * from ssd.ssd_cp_reviews')
  assert.partialDeepStrictEqual(enquiry, { s47e_s47_start_date: '2026-03-02', s47e_s47_end_date: '2026-03-10', s47e_s47_nfa: 'N', s47e_s47_completed_by_worker_id: w.helen })
  assert.partialDeepStrictEqual(conference, { icpc_s47_enquiry_id: enquiry?.['s47e_s47_enquiry_id'], icpc_cp_plan_id: plan?.['cppl_cp_plan_id'], icpc_icpc_target_date: '2026-03-23', icpc_icpc_date: '2026-03-18', icpc_icpc_outcome_cp_flag: 'Y', icpc_icpc_transfer_in: 'N' })
  assert.partialDeepStrictEqual(plan, { cppl_icpc_id: conference?.['icpc_icpc_id'], cppl_cp_plan_start_date: '2026-03-18', cppl_cp_plan_end_date: null, cppl_cp_plan_initial_category: 'Neglect', cppl_cp_plan_latest_category: 'Emotional abuse' })
  assert.partialDeepStrictEqual(review, { cppr_cp_plan_id: plan?.['cppl_cp_plan_id'], cppr_cp_review_due: '2026-06-18', cppr_cp_review_date: '2026-06-10', cppr_cp_review_outcome_continue_cp: 'Y', cppr_cp_review_quorate: 'Y', cppr_cp_review_participation: 'PN5' })
  assert.deepEqual(await rows('select cppv_cp_plan_id as plan, cppv_cp_visit_seen as seen from ssd.ssd_cp_visits'), [{ plan: plan?.['cppl_cp_plan_id'], seen: 'N' }])
})

test('care is cut at each change of law or home, and a stay in hospital ends no home', async () => {
  const found = await rows(`select e.clae_cla_episode_start_date as from, e.clae_cla_episode_start_reason as rne, e.clae_cla_episode_ceased_date as to, e.clae_cla_episode_ceased_reason as rec, p.clap_cla_placement_type as place, e.clae_cla_primary_need_code as need
    from ssd.ssd_cla_episodes e join ssd.ssd_cla_placement p on p.clap_cla_placement_id = e.clae_cla_placement_id where e.clae_entered_care_date = '2026-07-01' order by 1`)
  const part = (from: string, rne: string, to: string | null, place: string) => ({ from, rne, to, rec: to && 'X1', place, need: 'N5' })
  assert.deepEqual(found, [part('2026-07-01', 'S', '2026-07-20', 'U6'), part('2026-07-20', 'L', '2026-07-28', 'U6'), part('2026-07-28', 'P', '2026-07-30', 'T1'), part('2026-07-30', 'P', '2026-08-05', 'U6'), part('2026-08-05', 'P', null, 'K2')])
  assert.deepEqual(await rows(`select lega_legal_status as law, lega_legal_status_start_date as from, lega_legal_status_end_date as to from ssd.ssd_legal_status where lega_person_id = $1 order by 2`, [ada, twin].toSorted()[0]),
    [{ law: 'V2', from: '2026-07-01', to: '2026-07-20' }, { law: 'C1', from: '2026-07-20', to: null }])
  assert.deepEqual(await rows('select clar_cla_review_due_date as due, clar_cla_review_date as held, clar_cla_review_participation as part from ssd.ssd_cla_reviews'), [{ due: '2026-07-29', held: '2026-07-25', part: 'PN3' }])
  assert.deepEqual(await rows('select clai_immunisations_status as i, clah_health_check_status as s, csdq_sdq_score as score, lapp_previous_permanence_order_date as made from ssd.ssd_cla_immunisations, ssd.ssd_cla_health, ssd.ssd_sdq_scores, ssd.ssd_cla_previous_permanence'),
    [{ i: 'Y', s: 'Completed', score: '14', made: 'zz/04/2019' }])
  assert.deepEqual(await rows('select miss_missing_episode_type as type, miss_missing_rhi_offered as offered, miss_missing_rhi_accepted as accepted from ssd.ssd_missing'), [{ type: 'Missing', offered: 'Y', accepted: 'N' }])
})

test('care that had begun by a day is counted from that day; its first row tells what was new then', async () => {
  assert.deepEqual(await rows('select clae_cla_episode_start_date as from, clae_cla_episode_start_reason as rne, clae_entered_care_date as entered, clae_cla_primary_need_code as need from ssd.ssd_cla_episodes where clae_person_id = $1', brought),
    [{ from: '2026-04-09', rne: 'P', entered: null, need: 'N3' }])
  assert.deepEqual(await rows('select lega_legal_status as law, lega_legal_status_start_date as from from ssd.ssd_legal_status where lega_person_id = $1', brought), [{ law: 'C2', from: null }])
})

test('two found to be one child are one; the withdrawn, the cleared, the restricted and the sealed are not there', async () => {
  const people = (await rows('select pers_person_id as id from ssd.ssd_person')).map((r) => r['id'])
  assert.deepEqual(people.toSorted(), [[ada, twin].toSorted()[0], kept, brought, w.child, w.stranger].toSorted())
  assert.deepEqual((await rows('select cont_contact_source_code as s from ssd.ssd_contacts where cont_person_id = $1 order by 1', [ada, twin].toSorted()[0])).map((r) => r['s']), ['2A', '6'])
  assert.deepEqual((await rows('select cine_cin_primary_need_code as n from ssd.ssd_cin_episodes')).map((r) => r['n']), ['N5'])
  assert.deepEqual(await rows('select 1 from ssd.ssd_contacts where cont_person_id = $1', kept), [])
  assert.deepEqual(await rows(`select addr_address_postcode as postcode, addr_address_json::json ->> 'STREET' as street from ssd.ssd_address where addr_person_id = $1`, kept), [{ postcode: null, street: '' }])
})

test('only the reporting login reads the views, and by them it reads nothing else', async () => {
  for (const login of ['app', 'engine', 'keeper'] as const) {
    const client = await connectAs(t.admin, login)
    await assert.rejects(client.query('select 1 from ssd.ssd_person'), /permission denied for schema ssd/, login)
    await client.end()
  }
  for (const sql of ['select 1 from sightline.fact_body', 'select 1 from sightline.fact', 'select content from sightline.reading', 'select 1 from ssd_beneath.step', 'select 1 from ssd_beneath.ssd_person()', 'select 1 from ssd_beneath.ssd_person_rows'])
    await assert.rejects(report.query(sql), /permission denied/, sql)
})

const isThere = async (): Promise<boolean> => (await admin.query<{ yes: boolean }>(`select to_regclass('ssd.ssd_person') is not null as yes`)).rows[0]?.yes ?? false
const madeAs = async (): Promise<unknown> => (await admin.query<{ oid: number }>(`select to_regclass('ssd.ssd_person')::oid as oid`)).rows[0]?.oid

test('views that stand as defined stay; others are made again, also when two servers start at once; a place without a dataset has none', async () => {
  const first = await madeAs()
  await Promise.all([prepare(t.admin, undefined, england), prepare(t.admin, undefined, england)])
  assert.equal(await madeAs(), first)
  await admin.query(`comment on schema ssd is 'of an earlier definition'`)
  await Promise.all([prepare(t.admin, undefined, england), prepare(t.admin, undefined, england)])
  assert.notEqual(await madeAs(), first)
  assert.deepEqual(await brokenKeys(report), [])
  await admin.query('drop view ssd.ssd_person')
  await makeDataset(admin, england)
  assert.equal(await isThere(), true, 'as after a database was begun afresh')
  await makeDataset(admin, isleOfMan)
  assert.equal(await isThere(), false)
  await makeDataset(admin, england)
  await makeWay(admin, ['0001-ledger.sql'])
  assert.equal(await isThere(), true, 'nothing is to be changed, so nothing is taken away')
  await makeWay(admin, ['9999-later.sql'])
  assert.equal(await isThere(), false)
  await makeDataset(admin, england)
})

test('a schema of that name that is somebody else’s is left as it is', async () => {
  await makeDataset(admin, isleOfMan)
  await admin.query('create schema ssd; create table ssd.theirs (n int)')
  await makeDataset(admin, england)
  await makeWay(admin, ['9999-later.sql'])
  await makeDataset(admin, isleOfMan)
  await admin.query('select n from ssd.theirs')
  await admin.query('drop schema ssd cascade')
  await makeDataset(admin, england)
  assert.deepEqual(await brokenKeys(report), [])
})

test('whoever reads the views just now keeps them: a start does not wait for long, and the next one makes them', async () => {
  await admin.query(`comment on schema ssd is 'of an earlier definition'`)
  await report.query('begin')
  await report.query('select 1 from ssd.ssd_department')
  await makeDataset(admin, england)
  assert.equal(await isThere(), true)
  await report.query('commit')
  const before = await madeAs()
  await makeDataset(admin, england)
  assert.notEqual(await madeAs(), before)
})

test('the views are made and read on the oldest PostgreSQL too', async () => {
  const old = await openTestStore('2026-11-21 22:00', '15')
  await prepare(old.admin, undefined, england)
  const client = await connectAs(old.admin, 'report')
  for (const o of ssdObjects) assert.equal((await client.query(`select * from ssd.${o.name}`)).rows.length, o.name === 'ssd_version_log' ? 1 : 0, o.name)
  await client.end()
  await old.close()
})

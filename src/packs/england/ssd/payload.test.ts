import assert from 'node:assert/strict'
import { test } from 'node:test'
import { day } from '../../../calendar/index.ts'
import { childOf, payloadViews, type ChildRows, type Row } from './payload.ts'
import { namesIn, purged, sentFrom, since, takingBack } from './payload-changes.ts'

const person = '6a0f6c1e-0000-4000-8000-000000000001'
const row = (parts: { readonly [column: string]: string | null }): Row => new Proxy(parts, { get: (of, column) => (typeof column === 'string' ? of[column] ?? null : undefined) })
const rows = (given: { readonly [view in keyof ChildRows]?: readonly { readonly [column: string]: string | null }[] }): ChildRows =>
  Object.fromEntries(Object.keys(payloadViews).map((view) => [view, (given[view as keyof ChildRows] ?? []).map(row)])) as unknown as ChildRows
const who = { pers_person_id: person, pers_legacy_id: 'C100', pers_forename: 'Ada', pers_sex: 'F', pers_dob: '2012-05-01' }
const made = (given: Parameters<typeof rows>[0]) => { const child = childOf(rows({ ssd_person: [who], ...given })); assert.ok(child); return child }
const referral = (id: string, on: string, more: { readonly [column: string]: string } = {}) => ({ cine_referral_id: id, cine_person_id: person, cine_referral_date: on, cine_referral_source_code: '6', cine_referral_nfa: 'N', ...more })

test('who a child is: what nothing is told of is left out, and a child without a number goes by the start of their own id', () => {
  assert.deepEqual(made({}), {
    la_child_id: 'C100', mis_child_id: person, purge: false, child_details: { first_name: 'Ada', date_of_birth: '2012-05-01', sex: 'F', uasc_flag: false, purge: false }, social_care_episodes: [],
  })
  assert.equal(childOf(rows({ ssd_person: [{ pers_person_id: person }] }))?.la_child_id, '6A0F6C1E00')
  assert.equal(childOf(rows({})), null)
})

test('the number that holds now, disabilities once each, the home they live in now, whether they are here without their family', () => {
  const identifier = (type: string, value: string, from: string, to: string | null = null) => ({ link_identifier_type: type, link_identifier_value: value, link_valid_from_date: from, link_valid_to_date: to })
  assert.partialDeepStrictEqual(made({
    ssd_linked_identifiers: [identifier('Unique Pupil Number', 'A1', '2020-01-01'), identifier('Unique Pupil Number', 'A2', '2022-01-01'), identifier('Former Unique Pupil Number', 'A0', '2018-01-01'), identifier('Unique Pupil Number', 'A3', '2023-01-01', '2023-02-01')],
    ssd_disability: [{ disa_disability_code: 'HEAR' }, { disa_disability_code: 'AUT' }, { disa_disability_code: 'HEAR' }],
    ssd_address: [{ addr_address_postcode: 'TR11AA', addr_address_start_date: '2020-01-01', addr_address_end_date: '2021-01-01' }, { addr_address_postcode: 'TR11AB' }],
    ssd_immigration_status: [{ immi_immigration_status: 'UASC', immi_immigration_status_start_date: '2025-01-01', immi_immigration_status_end_date: '2026-05-01' }],
    ssd_sdq_scores: [{ csdq_sdq_score: '14', csdq_sdq_completed_date: '2026-02-01' }, { csdq_sdq_score: null, csdq_sdq_completed_date: '2026-03-01' }, { csdq_sdq_score: '9', csdq_sdq_completed_date: '2025-02-01' }],
  }), {
    child_details: { unique_pupil_number: 'A2', former_unique_pupil_number: 'A0', disabilities: ['AUT', 'HEAR'], postcode: 'TR11AB', uasc_flag: true, uasc_end_date: '2026-05-01' },
    health_and_wellbeing: { sdq_assessments: [{ date: '2025-02-01', score: 9 }, { date: '2026-02-01', score: 14 }], purge: false },
  })
})

test('an episode holds what belongs to its referral', () => {
  const child = made({
    ssd_cin_episodes: [referral('r2', '2026-01-10'), referral('r1', '2024-05-01', { cine_close_date: '2024-09-01', cine_close_reason: 'RC8' })],
    ssd_involvements: [{ invo_referral_id: 'r2', worker_number: 'SW123456', invo_involvement_start_date: '2026-01-11' }, { invo_referral_id: 'r2', invo_involvement_start_date: '2026-01-12' }],
    ssd_cin_assessments: [{ cina_assessment_id: 'a1', cina_referral_id: 'r2', cina_assessment_start_date: '2026-01-12', cinf_assessment_factors_json: '["1A"]' }],
    ssd_s47_enquiry: [{ s47e_s47_enquiry_id: 's1', s47e_referral_id: 'r2', s47e_s47_start_date: '2026-03-02', s47e_s47_outcome_json: '{"CP_CONFERENCE_FLAG" : "Y"}' }],
    ssd_initial_cp_conference: [{ icpc_s47_enquiry_id: 's1', icpc_icpc_date: '2026-03-18' }],
    ssd_cla_episodes: [{ clae_cla_id: 'c1', clae_cla_placement_id: 'p1', clae_referral_id: 'r2', clae_cla_episode_start_date: '2026-07-01', clae_cla_episode_start_reason: 'S', clae_cla_episode_ceased_reason: 'X1' },
      { clae_cla_id: 'c1', clae_cla_placement_id: 'p1', clae_referral_id: 'r2', clae_cla_episode_start_date: '2026-07-20', clae_cla_episode_start_reason: 'L' }],
    ssd_cla_placement: [{ clap_cla_placement_id: 'p1', clap_cla_id: 'c1', clap_cla_placement_start_date: '2026-07-01', clap_cla_placement_type: 'U6' }],
    ssd_care_leavers: [{ clea_care_leaver_latest_contact: '2026-08-01', clea_care_leaver_activity: 'F2', clea_care_leaver_accommodation: 'U' }],
  })
  assert.deepEqual(child.social_care_episodes, [
    { social_care_episode_id: 'r1', referral_date: '2024-05-01', referral_source: '6', referral_no_further_action_flag: false, closure_date: '2024-09-01', closure_reason: 'RC8', purge: false },
    {
      social_care_episode_id: 'r2', referral_date: '2026-01-10', referral_source: '6', referral_no_further_action_flag: false, care_worker_details: [{ worker_id: 'SW123456', start_date: '2026-01-11' }],
      child_and_family_assessments: [{ child_and_family_assessment_id: 'a1', start_date: '2026-01-12', factors: ['1A'], purge: false }],
      section_47_assessments: [{ section_47_assessment_id: 's1', start_date: '2026-03-02', icpc_required_flag: true, icpc_date: '2026-03-18', purge: false }],
      child_looked_after_placements: [{ child_looked_after_placement_id: 'p1', start_date: '2026-07-01', start_reason: 'S', placement_type: 'U6', purge: false }],
      care_leavers: { contact_date: '2026-08-01', activity: 'F2', accommodation: 'U', purge: false }, purge: false,
    },
  ])
})

test('care without a referral is sent in an episode named after the child', () => {
  const child = made({ ssd_cla_placement: [{ clap_cla_placement_id: 'p1', clap_cla_placement_start_date: '2026-07-01' }], ssd_cin_episodes: [] })
  assert.deepEqual(child.social_care_episodes?.map((e) => [e.social_care_episode_id, Object.keys(e)]), [[person, ['social_care_episode_id', 'child_looked_after_placements', 'purge']]])
})

test('only episodes open since a day are sent: a closure on the day counts, one the day before does not, and one that needed nothing was over the day it came', () => {
  const open = (more: { readonly [column: string]: string }) => since(made({ ssd_cin_episodes: [referral('r1', '2024-01-01', more)] }), day('2024-04-01')) !== null
  assert.deepEqual([open({}), open({ cine_close_date: '2024-04-01' }), open({ cine_close_date: '2024-03-31' }), open({ cine_referral_nfa: 'Y' }), open({ cine_referral_nfa: 'Y', cine_referral_date: '2024-04-01' })], [true, true, false, false, true])
})

test('two whole years are sent: from the 1 April before the day two years ago', () => {
  assert.deepEqual(['2026-11-22', '2026-04-01', '2026-03-31', '2028-02-29'].map((on) => sentFrom(day(on))), ['2024-04-01', '2024-04-01', '2023-04-01', '2025-04-01'])
})

test('what was sent and is on the record no longer is taken back; what is only too old is not', () => {
  const plan = { cinp_cin_plan_id: 'p1', cinp_referral_id: 'r1' }, full = made({ ssd_cin_episodes: [referral('r0', '2020-01-01', { cine_close_date: '2020-05-01' }), referral('r1', '2026-01-01'), referral('r2', '2026-02-01')], ssd_cin_plans: [plan], ssd_sdq_scores: [{ csdq_sdq_score: '9', csdq_sdq_completed_date: '2026-02-01' }] })
  const names = namesIn(full)
  assert.deepEqual(names, ['health_and_wellbeing', 'r0', 'r1', 'r1/child_in_need_plans/p1', 'r2'])
  const left = made({ ssd_cin_episodes: [referral('r0', '2020-01-01', { cine_close_date: '2020-05-01' }), referral('r1', '2026-01-01')] }), now = since(left, day('2024-04-01'))
  assert.ok(now)
  const sent = takingBack(now, left, names)
  assert.deepEqual(sent.health_and_wellbeing, { purge: true })
  assert.deepEqual(sent.social_care_episodes?.map((e) => [e.social_care_episode_id, e.purge, e['child_in_need_plans']]), [['r1', false, [{ child_in_need_plan_id: 'p1', purge: true }]], ['r2', true, undefined]])
  assert.equal(takingBack(now, left, namesIn(left)), now)
  assert.deepEqual(purged('C1', person), { la_child_id: 'C1', mis_child_id: person, purge: true })
})

import pg from 'pg'
import { settings, type Connection } from '../connect.ts'
import { asLogin, type Login } from '../prepare.ts'

/** Which column of which view names a row of another, as the dataset has it. */
export const foreignKeys: readonly string[] = [
  ...['ssd_family.fami', 'ssd_address.addr', 'ssd_disability.disa', 'ssd_immigration_status.immi', 'ssd_mother.moth', 'ssd_legal_status.lega', 'ssd_contacts.cont', 'ssd_early_help_episodes.earl', 'ssd_cin_episodes.cine',
    'ssd_cin_assessments.cina', 'ssd_cin_plans.cinp', 'ssd_s47_enquiry.s47e', 'ssd_initial_cp_conference.icpc', 'ssd_cp_plans.cppl', 'ssd_cla_episodes.clae', 'ssd_cla_placement.clap', 'ssd_missing.miss', 'ssd_care_leavers.clea',
    'ssd_permanence.perm', 'ssd_involvements.invo', 'ssd_send.send', 'ssd_pre_proceedings.prep', 'ssd_linked_identifiers.link'].map((prefix) => `${prefix}_person_id > ssd_person.pers_person_id`),
  'ssd_mother.moth_childs_person_id > ssd_person.pers_person_id', 'ssd_cin_visits.cinv_person_id > ssd_cin_episodes.cine_person_id',
  ...['ssd_cp_visits.cppv', 'ssd_cp_reviews.cppr'].map((prefix) => `${prefix}_person_id > ssd_cp_plans.cppl_person_id`), ...['ssd_cp_visits.cppv', 'ssd_cp_reviews.cppr', 'ssd_initial_cp_conference.icpc'].map((prefix) => `${prefix}_cp_plan_id > ssd_cp_plans.cppl_cp_plan_id`),
  ...['ssd_cla_health.clah', 'ssd_cla_immunisations.clai', 'ssd_cla_substance_misuse.clas', 'ssd_cla_visits.clav', 'ssd_cla_previous_permanence.lapp', 'ssd_cla_care_plan.lacp', 'ssd_sdq_scores.csdq', 'ssd_permanence.perm', 'ssd_cla_placement.clap'].map((prefix) => `${prefix}_person_id > ssd_cla_episodes.clae_person_id`),
  ...['ssd_cin_assessments.cina_referral_id', 'ssd_cin_plans.cinp_referral_id', 'ssd_s47_enquiry.s47e_referral_id', 'ssd_initial_cp_conference.icpc_referral_id', 'ssd_cp_plans.cppl_referral_id', 'ssd_cla_episodes.clae_referral_id', 'ssd_involvements.invo_referral_id'].map((c) => `${c} > ssd_cin_episodes.cine_referral_id`),
  ...['ssd_cla_placement.clap_cla_id', 'ssd_cla_reviews.clar_cla_id', 'ssd_cla_visits.clav_cla_id', 'ssd_permanence.perm_cla_id'].map((c) => `${c} > ssd_cla_episodes.clae_cla_id`),
  'ssd_assessment_factors.cinf_assessment_id > ssd_cin_assessments.cina_assessment_id', 'ssd_initial_cp_conference.icpc_s47_enquiry_id > ssd_s47_enquiry.s47e_s47_enquiry_id', 'ssd_cp_plans.cppl_icpc_id > ssd_initial_cp_conference.icpc_icpc_id',
  'ssd_cla_episodes.clae_cla_placement_id > ssd_cla_placement.clap_cla_placement_id', 'ssd_ehcp_requests.ehcr_send_table_id > ssd_send.send_table_id', 'ssd_ehcp_assessment.ehca_ehcp_request_id > ssd_ehcp_requests.ehcr_ehcp_request_id',
  'ssd_ehcp_named_plan.ehcn_ehcp_asmt_id > ssd_ehcp_assessment.ehca_ehcp_assessment_id', 'ssd_ehcp_active_plans.ehcp_ehcp_request_id > ssd_ehcp_requests.ehcr_ehcp_request_id', 'ssd_department.dept_team_parent_id > ssd_department.dept_team_id',
  ...['ssd_cin_episodes.cine_referral_team', 'ssd_cin_assessments.cina_assessment_team', 'ssd_cin_plans.cinp_cin_plan_team', 'ssd_s47_enquiry.s47e_s47_completed_by_team', 'ssd_initial_cp_conference.icpc_icpc_team', 'ssd_involvements.invo_professional_team', 'ssd_care_leavers.clea_care_leaver_allocated_team'].map((c) => `${c} > ssd_department.dept_team_id`),
  ...['ssd_early_help_episodes.earl_episode_worker_id', 'ssd_cin_episodes.cine_referral_worker_id', 'ssd_cin_assessments.cina_assessment_worker_id', 'ssd_cin_plans.cinp_cin_plan_worker_id', 'ssd_s47_enquiry.s47e_s47_completed_by_worker_id', 'ssd_initial_cp_conference.icpc_icpc_worker_id',
    'ssd_involvements.invo_professional_id', 'ssd_care_leavers.clea_care_leaver_worker_id'].map((c) => `${c} > ssd_professionals.prof_professional_id`),
]

/** Keys that name no row, with how many. */
export async function brokenKeys(client: pg.Client): Promise<readonly string[]> {
  const broken: string[] = []
  for (const key of foreignKeys) {
    const [, view, column, other, id] = /^(\w+)\.(\w+) > (\w+)\.(\w+)$/.exec(key) ?? []
    const found = await client.query<{ n: number }>(`select count(*)::int as n from ssd.${view} where ${column} is not null and ${column} not in (select ${id} from ssd.${other})`)
    if (found.rows[0]?.n !== 0) broken.push(`${key}: ${found.rows[0]?.n}`)
  }
  return broken
}

/** A connection of one login, open until `end`. */
export async function connectAs(admin: Connection, login: Login | 'admin'): Promise<pg.Client> {
  const client = new pg.Client(settings(login === 'admin' ? admin : asLogin(admin, login), 1))
  await client.connect()
  return client
}

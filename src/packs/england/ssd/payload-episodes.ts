import { lastBy, told, type ChildRows, type Row } from './payload-rows.ts'

/** Something with an id of its own within an episode. */
export type Item = { readonly [key: string]: unknown; readonly purge: boolean }
/** A referral and all that was done because of it. */
export interface Episode {
  readonly social_care_episode_id: string
  readonly purge: boolean
  readonly [key: string]: unknown
}

/** The lists of an episode, and what names their items. */
export const lists = {
  child_and_family_assessments: 'child_and_family_assessment_id', child_in_need_plans: 'child_in_need_plan_id', section_47_assessments: 'section_47_assessment_id',
  child_protection_plans: 'child_protection_plan_id', child_looked_after_placements: 'child_looked_after_placement_id',
} as const


/**
 * Episodes in the order of their referrals. What belongs to no referral, as where only the SSDA903 was brought in, stands in an
 * episode named after the child: it would not be sent otherwise.
 */
export function episodesOf(rows: ChildRows, person: string): readonly Episode[] {
  const made = Map.groupBy(itemsOf(rows), ([, referral]) => referral ?? person)
  const adoption = adoptionOf(rows), leaver = leaverOf(rows), sorted = rows.ssd_cin_episodes.toSorted((a, b) => order(a['cine_referral_date'], b['cine_referral_date']) || order(a['cine_referral_id'], b['cine_referral_id']))
  const last = sorted.at(-1)?.['cine_referral_id'] ?? person, adopting = adoption?.referral ?? last
  const more = (id: string) => ({
    ...workersOf(rows, id === person ? null : id), ...listsOf(made.get(id) ?? []),
    ...(adoption && id === adopting ? { adoption: adoption.is } : {}), ...(leaver && id === last ? { care_leavers: leaver } : {}), purge: false,
  })
  const own = made.has(person) || (sorted.length === 0 && (adoption ?? leaver)) ? [{ social_care_episode_id: person, ...more(person) }] : []
  return [...sorted.flatMap((r) => (r['cine_referral_id'] ? [{ social_care_episode_id: r['cine_referral_id'], ...referralOf(r), ...more(r['cine_referral_id']) }] : [])), ...own]
}

const order = (a: string | null | undefined, b: string | null | undefined): number => ((a ?? '') < (b ?? '') ? -1 : (a ?? '') > (b ?? '') ? 1 : 0)
const text = (value: unknown): string => (typeof value === 'string' ? value : '')

const listsOf = (found: readonly Found[]): { readonly [list: string]: readonly Item[] } => Object.fromEntries((Object.keys(lists) as (keyof typeof lists)[]).flatMap((list) => {
  const items = found.filter(([of]) => of === list).map(([, , item]) => item)
  return items.length === 0 ? [] : [[list, items.toSorted((a, b) => order(text(a['start_date']), text(b['start_date'])) || order(text(a[lists[list]]), text(b[lists[list]])))]]
}))

const referralOf = (r: Row) => told({
  referral_date: r['cine_referral_date'], referral_source: r['cine_referral_source_code'], referral_no_further_action_flag: yes(r['cine_referral_nfa']),
  closure_date: r['cine_close_date'], closure_reason: r['cine_close_reason'],
})
const yes = (flag: string | null | undefined): boolean | null => (flag === 'Y' ? true : flag === 'N' ? false : null)

/** Workers by their number with the regulator, which is how the department knows them. One without has no place here. */
function workersOf(rows: ChildRows, referral: string | null) {
  const all = rows.ssd_involvements.filter((i) => i['invo_referral_id'] === referral && i['worker_number'])
    .map((i) => told({ worker_id: i['worker_number'], start_date: i['invo_involvement_start_date'], end_date: i['invo_involvement_end_date'] }))
  return all.length > 0 ? { care_worker_details: all.toSorted((a, b) => order(a.start_date, b.start_date) || order(a.worker_id, b.worker_id)) } : {}
}

type Found = readonly [list: keyof typeof lists, referral: string | null, item: Item]

/** Everything that has an id, with the referral it belongs to. */
const itemsOf = (rows: ChildRows): readonly Found[] => [
  ...rows.ssd_cin_assessments.map((a): Found => ['child_and_family_assessments', a['cina_referral_id'] ?? null, item({
    child_and_family_assessment_id: a['cina_assessment_id'], start_date: a['cina_assessment_start_date'], authorisation_date: a['cina_assessment_auth_date'],
    factors: a['cinf_assessment_factors_json'] ? JSON.parse(a['cinf_assessment_factors_json']) as readonly string[] : null,
  })]),
  ...rows.ssd_cin_plans.map((p): Found => ['child_in_need_plans', p['cinp_referral_id'] ?? null, item({ child_in_need_plan_id: p['cinp_cin_plan_id'], start_date: p['cinp_cin_plan_start_date'], end_date: p['cinp_cin_plan_end_date'] })]),
  ...rows.ssd_s47_enquiry.map((e): Found => ['section_47_assessments', e['s47e_referral_id'] ?? null, enquiry(e, rows.ssd_initial_cp_conference)]),
  ...rows.ssd_cp_plans.map((p): Found => ['child_protection_plans', p['cppl_referral_id'] ?? null, item({ child_protection_plan_id: p['cppl_cp_plan_id'], start_date: p['cppl_cp_plan_start_date'], end_date: p['cppl_cp_plan_end_date'] })]),
  ...rows.ssd_cla_placement.map((p) => placement(p, rows.ssd_cla_episodes)),
]
const item = (parts: { readonly [key: string]: unknown }): Item => ({ ...told(parts), purge: false })

function enquiry(e: Row, conferences: readonly Row[]): Item {
  const needed = e['s47e_s47_outcome_json'] ? (JSON.parse(e['s47e_s47_outcome_json']) as { readonly CP_CONFERENCE_FLAG?: string }).CP_CONFERENCE_FLAG : null
  return item({
    section_47_assessment_id: e['s47e_s47_enquiry_id'], start_date: e['s47e_s47_start_date'], icpc_required_flag: yes(needed),
    icpc_date: lastBy(conferences.filter((c) => c['icpc_s47_enquiry_id'] === e['s47e_s47_enquiry_id']), 'icpc_icpc_date')?.['icpc_icpc_date'], end_date: e['s47e_s47_end_date'],
  })
}

/** A stay, with why the first stretch of care in it began and why the last ended. It belongs where the care does. */
function placement(p: Row, episodes: readonly Row[]): Found {
  const here = episodes.filter((e) => e['clae_cla_placement_id'] === p['clap_cla_placement_id']).toSorted((a, b) => order(a['clae_cla_episode_start_date'], b['clae_cla_episode_start_date']))
  const care = here[0] ?? episodes.find((e) => e['clae_cla_id'] === p['clap_cla_id'])
  return ['child_looked_after_placements', care?.['clae_referral_id'] ?? null, item({
    child_looked_after_placement_id: p['clap_cla_placement_id'], start_date: p['clap_cla_placement_start_date'], start_reason: here[0]?.['clae_cla_episode_start_reason'], placement_type: p['clap_cla_placement_type'],
    postcode: p['clap_cla_placement_postcode'], end_date: p['clap_cla_placement_end_date'], end_reason: here.at(-1)?.['clae_cla_episode_ceased_reason'], change_reason: p['clap_cla_placement_change_reason'],
  })]
}

function adoptionOf(rows: ChildRows): { readonly referral: string | null; readonly is: Item } | null {
  const way = lastBy(rows.ssd_permanence.filter((p) => p['perm_adm_decision_date'] !== null || p['perm_placed_for_adoption_date'] !== null), 'perm_adm_decision_date')
  if (!way) return null
  const referral = rows.ssd_cla_episodes.find((e) => e['clae_cla_id'] === way['perm_cla_id'])?.['clae_referral_id'] ?? null
  return { referral, is: item({ initial_decision_date: way['perm_adm_decision_date'], matched_date: way['perm_matched_date'], placed_date: way['perm_placed_for_adoption_date'] }) }
}

function leaverOf({ ssd_care_leavers: [c] }: ChildRows): Item | null {
  return c ? item({ contact_date: c['clea_care_leaver_latest_contact'], activity: c['clea_care_leaver_activity'], accommodation: c['clea_care_leaver_accommodation'] }) : null
}

import { episodesOf, type Episode } from './payload-episodes.ts'

/** A row of a view of the dataset: texts, days as `2026-11-22`. */
export type Row = { readonly [column: string]: string | null }

/** The views a payload is made from, each with the column that says whose row it is. */
export const payloadViews = {
  ssd_person: 'pers_person_id', ssd_linked_identifiers: 'link_person_id', ssd_disability: 'disa_person_id', ssd_address: 'addr_person_id', ssd_immigration_status: 'immi_person_id',
  ssd_sdq_scores: 'csdq_person_id', ssd_cin_episodes: 'cine_person_id', ssd_involvements: 'invo_person_id', ssd_cin_assessments: 'cina_person_id', ssd_cin_plans: 'cinp_person_id',
  ssd_s47_enquiry: 's47e_person_id', ssd_initial_cp_conference: 'icpc_person_id', ssd_cp_plans: 'cppl_person_id', ssd_cla_episodes: 'clae_person_id', ssd_cla_placement: 'clap_person_id',
  ssd_permanence: 'perm_person_id', ssd_care_leavers: 'clea_person_id',
} as const
export type PayloadView = keyof typeof payloadViews

/** What one child’s part of the payload is told from. Factors stand with their assessments, a worker’s number with what they are to the child. */
export type ChildRows = { readonly [view in PayloadView]: readonly Row[] }

/** A child as the department asks for it each day. A key nothing is told of is left out. */
export interface Child {
  readonly la_child_id: string
  readonly mis_child_id: string
  readonly purge: boolean
  readonly child_details?: { readonly [key: string]: unknown }
  readonly health_and_wellbeing?: { readonly sdq_assessments?: readonly unknown[]; readonly purge: boolean }
  readonly social_care_episodes?: readonly Episode[]
}

/** Everything the record says of a child that the payload has a place for, however long ago. */
export function childOf(rows: ChildRows): Child | null {
  const who = rows.ssd_person[0]
  if (!who?.['pers_person_id']) return null
  const scores = rows.ssd_sdq_scores.flatMap((s) => (s['csdq_sdq_score'] && s['csdq_sdq_completed_date'] ? [{ date: s['csdq_sdq_completed_date'], score: Number(s['csdq_sdq_score']) }] : []))
  return {
    la_child_id: who['pers_legacy_id'] ?? who['pers_person_id'], mis_child_id: who['pers_person_id'], purge: false,
    child_details: { ...detailsOf(who, rows), purge: false },
    ...(scores.length > 0 ? { health_and_wellbeing: { sdq_assessments: scores.toSorted((a, b) => (a.date < b.date ? -1 : 1)), purge: false } } : {}),
    social_care_episodes: episodesOf(rows, who['pers_person_id']),
  }
}

function detailsOf(who: Row, rows: ChildRows): { readonly [key: string]: unknown } {
  const number = (type: string): string | null => lastBy(rows.ssd_linked_identifiers.filter((i) => i['link_identifier_type'] === type && i['link_valid_to_date'] === null), 'link_valid_from_date')?.['link_identifier_value'] ?? null
  const codes = [...new Set(rows.ssd_disability.flatMap((d) => d['disa_disability_code'] ?? []))].toSorted()
  const home = lastBy(rows.ssd_address.filter((a) => a['addr_address_end_date'] === null && a['addr_address_postcode'] !== null), 'addr_address_start_date'), alone = lastBy(rows.ssd_immigration_status, 'immi_immigration_status_start_date')
  return told({
    unique_pupil_number: number('Unique Pupil Number'), former_unique_pupil_number: number('Former Unique Pupil Number'), unique_pupil_number_unknown_reason: who['pers_upn_unknown'],
    first_name: who['pers_forename'], surname: who['pers_surname'], date_of_birth: who['pers_dob'], expected_date_of_birth: who['pers_expected_dob'],
    // U is what the department calls a sex nobody has written.
    sex: who['pers_sex'] ?? 'U', ethnicity: who['pers_ethnicity'], disabilities: codes.length > 0 ? codes : null, postcode: home?.['addr_address_postcode'],
    uasc_flag: alone !== null, uasc_end_date: alone?.['immi_immigration_status_end_date'],
  })
}

/** Without what nothing is told of. */
export const told = <T extends { readonly [key: string]: unknown }>(parts: T): { readonly [K in keyof T]?: NonNullable<T[K]> } =>
  Object.fromEntries(Object.entries(parts).filter(([, v]) => v !== null && v !== undefined)) as { readonly [K in keyof T]?: NonNullable<T[K]> }

/** The row that is latest by a day; one without that day comes before all. */
export const lastBy = (rows: readonly Row[], column: string): Row | null => rows.toSorted((a, b) => ((a[column] ?? '') < (b[column] ?? '') ? -1 : (a[column] ?? '') > (b[column] ?? '') ? 1 : 0)).at(-1) ?? null

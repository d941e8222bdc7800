import { episodesOf, type Episode } from './payload-episodes.ts'
import { lastBy, told, type ChildRows, type Row } from './payload-rows.ts'

export { payloadViews, type ChildRows, type PayloadView, type Row } from './payload-rows.ts'

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
    la_child_id: who['pers_legacy_id'] ?? shortId(who['pers_person_id']), mis_child_id: who['pers_person_id'], purge: false,
    child_details: { ...detailsOf(who, rows), purge: false },
    ...(scores.length > 0 ? { health_and_wellbeing: { sdq_assessments: scores.toSorted((a, b) => (a.date < b.date ? -1 : 1)), purge: false } } : {}),
    social_care_episodes: episodesOf(rows, who['pers_person_id']),
  }
}

/** What stands for a child nobody gave a number, as in the SSDA903. */
const shortId = (id: string): string => id.replaceAll('-', '').slice(0, 10).toUpperCase()

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

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

/** Without what nothing is told of. */
export const told = <T extends { readonly [key: string]: unknown }>(parts: T): { readonly [K in keyof T]?: NonNullable<T[K]> } =>
  Object.fromEntries(Object.entries(parts).filter(([, v]) => v !== null && v !== undefined)) as { readonly [K in keyof T]?: NonNullable<T[K]> }

/** The row that is latest by a day; one without that day comes before all. */
export const lastBy = (rows: readonly Row[], column: string): Row | null => rows.toSorted((a, b) => ((a[column] ?? '') < (b[column] ?? '') ? -1 : (a[column] ?? '') > (b[column] ?? '') ? 1 : 0)).at(-1) ?? null

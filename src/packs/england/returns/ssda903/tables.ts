import { table, type RowOf, type TableShape } from '../../../../returns/index.ts'

// Tables of the SSDA903 return, with the columns of the department's specification, in its order.

export const header = table('Header', { CHILD: 'text', SEX: 'text', DOB: 'day', ETHNIC: 'text', UPN: 'text', MOTHER: 'text', MC_DOB: 'day', UASC: 'text' }, ['UASC'])
export const episodes = table('Episodes', {
  CHILD: 'text', DECOM: 'day', RNE: 'text', LS: 'text', CIN: 'text', PLACE: 'text', PLACE_PROVIDER: 'text', DEC: 'day', REC: 'text',
  REASON_PLACE_CHANGE: 'text', HOME_POST: 'text', PL_POST: 'text', URN: 'text',
})
export const reviews = table('Reviews', { CHILD: 'text', DOB: 'day', REVIEW: 'day', REVIEW_CODE: 'text' })
export const uasc = table('UASC', { CHILD: 'text', SEX: 'text', DOB: 'day', DUC: 'day' })
export const oc2 = table('OC2', {
  CHILD: 'text', DOB: 'day', SDQ_SCORE: 'text', SDQ_REASON: 'text', CONVICTED: 'text', HEALTH_CHECK: 'text', IMMUNISATIONS: 'text', TEETH_CHECK: 'text',
  HEALTH_ASSESSMENT: 'text', SUBSTANCE_MISUSE: 'text', INTERVENTION_RECEIVED: 'text', INTERVENTION_OFFERED: 'text',
})
export const oc3 = table('OC3', { CHILD: 'text', DOB: 'day', IN_TOUCH: 'text', ACTIV: 'text', ACCOM: 'text' })
export const ad1 = table('AD1', { CHILD: 'text', DOB: 'day', DATE_INT: 'day', DATE_MATCH: 'day', FOSTER_CARE: 'text', NB_ADOPTR: 'text', SEX_ADOPTR: 'text', LS_ADOPTR: 'text' })
export const placedAdoption = table('PlacedAdoption', { CHILD: 'text', DOB: 'day', DATE_PLACED: 'day', DATE_PLACED_CEASED: 'day', REASON_PLACED_CEASED: 'text' })
/** A date of permanence may leave out the day or the month (`zz/04/2024`), so it is kept as text. */
export const prevPerm = table('PrevPerm', { CHILD: 'text', DOB: 'day', PREV_PERM: 'text', LA_PERM: 'text', DATE_PERM: 'text' })
export const missing = table('Missing', { CHILD: 'text', DOB: 'day', MISSING: 'text', MIS_START: 'day', MIS_END: 'day' })
export const swEpisodes = table('SWEpisodes', { CHILD: 'text', DOB: 'day', SW_ID: 'text', SW_DECOM: 'day', SW_DEC: 'day', SW_REASON: 'text' })
export const doLo = table('DoLo', { CHILD: 'text', DOB: 'day', DOLO_START: 'day', DOLO_END: 'day' })

export type HeaderRow = RowOf<typeof header>
export type Episode = RowOf<typeof episodes>
export type Review = RowOf<typeof reviews>
export type UascRow = RowOf<typeof uasc>
export type Oc2Row = RowOf<typeof oc2>
export type Oc3Row = RowOf<typeof oc3>
export type Ad1Row = RowOf<typeof ad1>
export type PlacedAdoptionRow = RowOf<typeof placedAdoption>
export type PrevPermRow = RowOf<typeof prevPerm>
export type MissingRow = RowOf<typeof missing>
export type SwEpisode = RowOf<typeof swEpisodes>
export type DoLoRow = RowOf<typeof doLo>

/** The rows of each table. */
export interface Tables {
  readonly Header: readonly HeaderRow[]; readonly Episodes: readonly Episode[]; readonly Reviews: readonly Review[]; readonly UASC: readonly UascRow[]
  readonly OC2: readonly Oc2Row[]; readonly OC3: readonly Oc3Row[]; readonly AD1: readonly Ad1Row[]; readonly PlacedAdoption: readonly PlacedAdoptionRow[]
  readonly PrevPerm: readonly PrevPermRow[]; readonly Missing: readonly MissingRow[]; readonly SWEpisodes: readonly SwEpisode[]; readonly DoLo: readonly DoLoRow[]
}
export type TableName = keyof Tables

export const shapes: { readonly [T in TableName]: TableShape } = {
  Header: header, Episodes: episodes, Reviews: reviews, UASC: uasc, OC2: oc2, OC3: oc3, AD1: ad1, PlacedAdoption: placedAdoption, PrevPerm: prevPerm,
  Missing: missing, SWEpisodes: swEpisodes, DoLo: doLo,
}
export const tableNames = Object.keys(shapes) as readonly TableName[]

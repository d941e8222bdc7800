import type { Pack } from '../../packs/index.ts'
import { UnreadableReturn } from '../../returns/index.ts'
import type { Exchange } from '../../returns/exchange/index.ts'
import type { Mapping } from '../../returns/exchange/csv/index.ts'
import type { Import, Series } from './import.ts'

/** The ways files are brought in and returns sent, loaded when asked for: each brings its tables and their rules with it. */
const kinds: { readonly [S in Series]: (asked: Import['asked'], pack: Pack) => Promise<Exchange<unknown>> } = {
  ssda903: async () => (await import('../../packs/england/returns/ssda903/exchange/index.ts')).ssda903 as Exchange<unknown>,
  cin: async () => (await import('../../packs/england/returns/cin/exchange/index.ts')).cin as Exchange<unknown>,
  'annex-a': async () => (await import('../../packs/england/returns/annex-a/index.ts')).annexA as Exchange<unknown>,
  'police-missing': async () => (await import('../../packs/common/exchange/police-missing/index.ts')).policeMissing as Exchange<unknown>,
  'school-absence': async () => (await import('../../packs/common/exchange/school-absence/index.ts')).schoolAbsences as Exchange<unknown>,
  csv: async (asked, pack) => (await import('../../returns/exchange/csv/index.ts')).mappedCsv('csv', mappingIn(asked), pack.recordTypes) as Exchange<unknown>,
}
export const exchangeOf = (series: Series, asked: Import['asked'], pack: Pack): Promise<Exchange<unknown>> => kinds[series](asked, pack)

function mappingIn(asked: Import['asked']): Mapping {
  try { return JSON.parse(asked['mapping'] ?? '') as Mapping } catch { throw new UnreadableReturn('The file that says which column is what could not be read. Match the columns on the page, and keep that.') }
}
export const isSeries = (text: string | undefined): text is Series => text !== undefined && Object.hasOwn(kinds, text)
export const seriesNames: { readonly [S in Series]: string } = { ssda903: 'SSDA903, children looked after', cin: 'Children in need census', 'annex-a': 'Annex A', 'police-missing': 'Police list of missing reports', 'school-absence': 'School list of absences', csv: 'A file matched by hand' }

import type { Pack } from '../../packs/index.ts'
import { UnreadableReturn } from '../../returns/index.ts'
import type { Exchange, Series } from '../../returns/exchange/index.ts'
import { readMapping, type Mapping } from '../../returns/exchange/csv/index.ts'
import type { Import } from './import.ts'

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
  const read = readMapping(asked['mapping'] ?? '')
  if ('wrong' in read) throw new UnreadableReturn(`What says which column is what could not be read. ${read.wrong} Match the columns on the page, and keep that.`)
  return read.mapping
}

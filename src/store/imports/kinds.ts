import type { Exchange } from '../../returns/exchange/index.ts'
import type { Series } from './import.ts'

/** The ways files are brought in and returns sent, loaded when asked for: each brings its tables and their rules with it. */
const kinds: { readonly [S in Series]: () => Promise<Exchange<unknown>> } = {
  ssda903: async () => (await import('../../packs/england/returns/ssda903/exchange/index.ts')).ssda903 as Exchange<unknown>,
  cin: async () => (await import('../../packs/england/returns/cin/exchange/index.ts')).cin as Exchange<unknown>,
  'annex-a': async () => (await import('../../packs/england/returns/annex-a/index.ts')).annexA as Exchange<unknown>,
}
export const exchangeOf = (series: Series): Promise<Exchange<unknown>> => kinds[series]()
export const isSeries = (text: string | undefined): text is Series => text !== undefined && Object.hasOwn(kinds, text)
export const seriesNames: { readonly [S in Series]: string } = { ssda903: 'SSDA903, children looked after', cin: 'Children in need census', 'annex-a': 'Annex A' }

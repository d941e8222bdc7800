import { Pagination } from '../../../kit/index.ts'
import { toCheck } from '../../links.ts'
import { inAddress, perPage, type Filter } from './filter.ts'

/** The way to the other pages of a list. `found`: of a search. */
export function Pages({ check, filter, total, found }: { readonly check: string; readonly filter: Filter; readonly total: number; readonly found?: string | undefined }) {
  const last = Math.ceil(total / perPage)
  const link = (page: number) => (page >= 1 && page <= last ? { href: toCheck(check, { ...inAddress(filter), page: String(page), found }) } : undefined)
  if (last < 2) return null
  return <Pagination previous={link(filter.page - 1)} next={link(filter.page + 1)} landmarkLabel={`Page ${filter.page} of ${last}`} />
}

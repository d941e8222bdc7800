import { toCheck } from '../../links.ts'
import { Pages as PagesOf } from '../../pages.tsx'
import { inAddress, perPage, type Filter } from './filter.ts'

/** The way to the other pages of a list. `found`: of a search. */
export const Pages = ({ check, filter, total, found }: { readonly check: string; readonly filter: Filter; readonly total: number; readonly found?: string | undefined }) => (
  <PagesOf part={{ name: 'page', page: filter.page, per: perPage, total }} href={(page) => toCheck(check, { ...inAddress(filter), page: String(page), found })} />
)

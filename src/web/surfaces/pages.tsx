import { Pagination, type PageItem } from '../kit/index.ts'
import { sayNumber } from '../words/index.ts'
import type { Call } from '../contract.ts'
import { pageNumber } from './page-number.ts'

/** One part of a long list. `name`: what the address calls it; on a page with several lists, the id of the list's own section. */
export interface Part { readonly name: string; readonly page: number; readonly per: number; readonly total: number }

const only = 'page'
const lastOf = ({ total, per }: Pick<Part, 'total' | 'per'>): number => Math.max(1, Math.ceil(total / per))

/** The part of a list of so many that an address asks for. Past the end it is the last: a list shortens while people work through it. */
export const partOf = ({ query }: Pick<Call, 'query'>, total: number, per: number, name = only): Part =>
  ({ name, per, total, page: Math.min(pageNumber(query[name]), lastOf({ total, per })) })

/** The same as a database is asked. */
export const spanOf = ({ page, per }: Part): { readonly limit: number; readonly skip: number } => ({ limit: per, skip: (page - 1) * per })

/** The rows of a part, of a list that is at hand whole. */
export const rowsOf = <T,>(all: readonly T[], { page, per }: Part): readonly T[] => all.slice((page - 1) * per, page * per)

/** '51 to 100 of 10,412'. Said of a list that goes on; null for one that is whole. */
export const sayPart = (part: Part): string | null => (part.total <= part.per ? null
  : `${sayNumber((part.page - 1) * part.per + 1)} to ${sayNumber(Math.min(part.page * part.per, part.total))} of ${sayNumber(part.total)}`)

/** The address of this page with another part of one list; everything else that was asked stays asked. */
function another({ url }: Pick<Call, 'url'>, { name }: Part, page: number): string {
  const [path = '', asked = ''] = url.split('?'), query = new URLSearchParams(asked)
  query.set(name, String(page))
  return `${path}?${query}${name === only ? '' : `#${name}`}`
}

/** Which of a list stand here, of how many, and the way to the first, the last and those around. Nothing beneath a list that is whole. */
export function Pages({ part, call, href }: { readonly part: Part } & ({ readonly call: Pick<Call, 'url'>; readonly href?: undefined } | { readonly call?: undefined; readonly href: (page: number) => string })) {
  const last = lastOf(part), { page } = part, said = sayPart(part)
  if (said === null) return null
  const to = (n: number): string => href ? href(n) : another(call, part, n)
  const near = [...new Set([1, page - 1, page, page + 1, last])].filter((n) => n >= 1 && n <= last)
  const items = near.flatMap((n, i): readonly PageItem[] => [
    ...(i > 0 && n - (near[i - 1] ?? n) > 1 ? [{ ellipsis: true }] : []), { number: sayNumber(n), href: to(n), current: n === page },
  ])
  return (
    <div class="sl-after">
      <p class="sl-quiet">{said}</p>
      <Pagination landmarkLabel={`Page ${sayNumber(page)} of ${sayNumber(last)}`} items={items}
        previous={page > 1 ? { href: to(page - 1) } : undefined} next={page < last ? { href: to(page + 1) } : undefined} />
    </div>
  )
}

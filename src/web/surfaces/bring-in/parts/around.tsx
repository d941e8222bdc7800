import type { ComponentChildren } from 'preact'
import type { Import } from '../../../../store/imports/index.ts'
import { Pagination } from '../../../kit/index.ts'
import type { View } from '../../../contract.ts'
import { toBringIn, toImport } from '../../links.ts'
import { sayImport } from './words.ts'

/** A page of an import, with the way back: to the import, or from it to all of them. */
export const around = ({ job, own = false, scripts = [], children }: { readonly job: Import; readonly own?: boolean; readonly scripts?: readonly string[]; readonly children: ComponentChildren }): View => ({
  place: 'bring-in',
  scripts,
  main: (
    <>
      <p class="sl-crumb"><a class="govuk-back-link" href={own ? toBringIn() : toImport(job.id)}>{own ? 'Bring records in' : sayImport(job)}</a></p>
      {children}
    </>
  ),
})

/** The way to the other pages of a list. */
export function Pages({ page, per, total, href }: { readonly page: number; readonly per: number; readonly total: number; readonly href: (page: string) => string }) {
  const last = Math.ceil(total / per), link = (to: number) => (to >= 1 && to <= last ? { href: href(String(to)) } : undefined)
  return last < 2 ? null : <Pagination previous={link(page - 1)} next={link(page + 1)} landmarkLabel={`Page ${page} of ${last}`} />
}

import type { ComponentChildren } from 'preact'
import type { Import } from '../../../../store/imports/index.ts'
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

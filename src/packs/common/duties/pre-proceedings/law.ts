import { day } from '../../../../calendar/index.ts'
import type { DutyVersion } from '../../../../readings/duty/index.ts'
import { inEngland } from '../court/law.ts'
import { manxUnknown } from '../sources.ts'

/**
 * The practice guides for work before court that judges, lawyers and councils agreed in March 2021. They bind nobody: councils follow
 * them because courts ask about them. `href` null and unverified when the number was not read in any page.
 */
export const practiceGuide = (within: DutyVersion['within'], read: { readonly href: string | null; readonly status: 'verified' | 'unverified' }, says: string): readonly DutyVersion[] => inEngland({
  from: day('2021-03-01'), within, basis: 'sector practice', cite: 'Public Law Working Group, practice guidance on work before court (March 2021)', ...read, says,
})
/** Known from practice and read nowhere. */
export const notRead = { href: null, status: 'unverified' } as const

/** The Island does this work, and the 2023 inspection found it weakly followed; nobody has published a time for it. */
export const manxBeforeCourt = (what: string): readonly DutyVersion[] =>
  manxUnknown(`${what} The 2023 inspection of the Island asked for this work to be followed more closely.`)

import { addMonths, dayOf } from '../../../../calendar/index.ts'
import { mayWrite } from '../../../../access/index.ts'
import { isId } from '../../../../ledger/index.ts'
import type { GuidancePage } from '../../../../packs/index.ts'
import type { Call } from '../../../contract.ts'
import type { Problems } from '../../door/parts/field.tsx'
import { loadLibrary, type Library } from '../parts/load.ts'

/** What was typed into the form that says a page was looked at, given back when something is wrong with it. */
export interface Said { readonly still: string; readonly what: string; readonly next: string }

/** One page of guidance, and what was typed into the form that says it was looked at again. */
export interface OnePage { readonly library: Library; readonly page: GuidancePage; readonly said: Said; readonly problems: Problems }

/** The page an address names; null when there is none. */
export async function open(call: Call): Promise<OnePage | null> {
  const isAsked = (p: GuidancePage): boolean => isId(call.params['record']) && p.record === call.params['record']
  const library = await loadLibrary(call, (p) => (isAsked(p) ? [p.owner, p.reviewed.by, ...p.versions.map((v) => v.current.author)] : []))
  const page = library.pages.find(isAsked)
  return page ? { library, page, said: { still: '', what: '', next: addMonths(dayOf(call.now), 12) }, problems: {} } : null
}

/** Whoever owns it, and whoever may write that guidance was looked at. */
export const mayReview = (call: Call, page: Pick<GuidancePage, 'owner'>): boolean => page.owner === call.user.worker || mayWrite(call.user.roles, 'guidance', 'reviewed')

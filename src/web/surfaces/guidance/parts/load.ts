import { addDays, dayOf, type Day } from '../../../../calendar/index.ts'
import { mayWrite } from '../../../../access/index.ts'
import { guidanceIn, guidanceState, inReviewOrder, type GuidancePage } from '../../../../packs/index.ts'
import type { Call } from '../../../contract.ts'
import type { NameBook } from '../../../words/index.ts'
import { namesOf } from '../../write/known.ts'

/** The guidance of this authority, overdue first, and what those are called whom the page that shows it names. */
export interface Library { readonly authority: string | null; readonly pages: readonly GuidancePage[]; readonly today: Day; readonly names: NameBook }

/** Whom to name of a page of guidance. */
export type Naming = (page: GuidancePage, today: Day) => readonly (string | null)[]

/** What the authority wrote for everybody who works for it, as anybody signed in may read it. Only those are looked up whom `naming` gives. */
export async function loadLibrary(call: Call, naming: Naming): Promise<Library> {
  const { engine } = call.store, today = dayOf(call.now)
  const pages = inReviewOrder(guidanceIn(await engine.ofAuthority('guidance')), today)
  const people = pages.flatMap((p) => naming(p, today)).filter((id) => id !== null)
  return { authority: await engine.authority(), pages, today, names: await namesOf(call, people) }
}

export const itsOwner: Naming = (page) => [page.owner]

/** Pages that stand beside the forms of a record type, threshold documents first. */
export async function besideForm(call: Call, kind: string): Promise<Library> {
  const isHere = (p: GuidancePage): boolean => p.withdrawn === null && p.beside.includes(kind)
  // A page that is current says nothing of whose it is.
  const all = await loadLibrary(call, (p, today) => (isHere(p) && guidanceState(p, today) !== 'current' ? itsOwner(p, today) : []))
  return { ...all, pages: all.pages.filter(isHere).toSorted((a, b) => Number(isThreshold(b)) - Number(isThreshold(a)) || a.title.localeCompare(b.title)) }
}

/** Whether a page tells levels of need apart. */
export const isThreshold = (page: Pick<GuidancePage, 'kind'>): boolean => page.kind === 'THRESHOLDS'

/** Past its day, or with none. */
export const isLate = (page: GuidancePage, today: Day): boolean => ['overdue', 'no review day'].includes(guidanceState(page, today))
/** All that are, whoever owns them. */
export const lateIn = (library: Library): readonly GuidancePage[] => library.pages.filter((p) => isLate(p, library.today))

/** Whose pages are: 'Joanna Vickery 2, nobody 1'. */
export const sayOwners = (pages: readonly GuidancePage[], library: Library): string =>
  [...Map.groupBy(pages, (p) => (p.owner && library.names(p.owner)) || 'nobody')].map(([name, all]) => `${name} ${all.length}`).join(', ')

/** Days before its review day that an owner is reminded. */
const soon = 14

/** Pages somebody owns that are overdue, have no review day, or come up within two weeks. */
export const dueTo = (library: Library, worker: string): readonly GuidancePage[] => library.pages.filter((p) => p.owner === worker
  && (isLate(p, library.today) || (p.withdrawn === null && p.reviewBy !== null && p.reviewBy <= addDays(library.today, soon))))

/** A draft about the whole authority is kept only for whoever reaches the whole of it. */
export const mayBegin = (call: Call, step = 'written'): boolean => call.user.roles.some((r) => r.reach === 'authority' && mayWrite([r], 'guidance', step))

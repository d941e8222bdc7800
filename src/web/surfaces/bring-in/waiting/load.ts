import type { SubjectId } from '../../../../ledger/index.ts'
import type { Alike, Deciding, Import, WaitingAsked, WaitingCount } from '../../../../store/imports/index.ts'
import { notHere, type Call, type Loaded } from '../../../contract.ts'
import { namesFrom, type NameBook } from '../../../words/index.ts'
import { toImport } from '../../links.ts'
import { pageNumber } from '../../page-number.ts'
import { openImport } from '../parts/open-import.ts'
import { isDeciding, mayBeDecided } from '../parts/words.ts'
import { showing, type Shown } from './show.ts'

export const perPage = 20

export interface WaitingPage {
  readonly job: Import
  readonly counts: { readonly [D in Deciding]: WaitingCount }
  readonly kind: Deciding
  /** Whether those are shown that somebody has decided. */
  readonly decided: boolean
  /** Which sort is shown; null for all. */
  readonly of: string | null
  readonly alike: readonly Alike[]
  readonly page: number
  readonly total: number
  readonly items: readonly Shown[]
  readonly names: NameBook
}

/** How a sort is called in an address: `person.described~ethnicity,sex`, `missing-episode.~`. */
export const alikeName = (a: Pick<Alike, 'kind' | 'step' | 'fields'>): string => `${a.kind}.${a.step ?? ''}~${a.fields.join(',')}`

export async function load(call: Call): Promise<Loaded<WaitingPage>> {
  const opened = await openImport(call)
  if (!opened) return notHere
  const { job, desk } = opened
  if (!mayBeDecided(job)) return { redirect: toImport(job.id) }
  const counts = await desk.countWaiting(job), asked = call.query['kind'] ?? '', decided = call.query['show'] === 'decided'
  const kind = isDeciding(asked) ? asked : (['who', 'differs', 'gone'] as const).find((k) => counts[k].count > counts[k].decided) ?? 'who'
  const alike = kind === 'who' ? [] : await desk.alike(job, kind), only = alike.find((a) => alikeName(a) === call.query['of'])
  const which: WaitingAsked = { kind, decided, alike: only }
  const wanted = pageNumber(call.query['page']), found = await desk.waiting(job, which, { from: (wanted - 1) * perPage, most: perPage })
  // The last page empties as its things are decided: the one before it is shown then.
  const last = Math.max(1, Math.ceil(found.total / perPage)), page = Math.min(wanted, last)
  const { rows } = page === wanted ? found : await desk.waiting(job, which, { from: (page - 1) * perPage, most: perPage })
  const items = await showing(call, job, rows), by = rows.flatMap((r): SubjectId[] => (r.by ? [r.by] : []))
  return { data: { job, counts, kind, decided, of: only ? alikeName(only) : null, alike, page, total: found.total, items, names: namesFrom(await call.reader.cards(by)) } }
}

import type { SubjectId } from '../../../../ledger/index.ts'
import type { Alike, Deciding, Import, WaitingAsked, WaitingCount } from '../../../../store/imports/index.ts'
import { notHere, type Call, type Loaded } from '../../../contract.ts'
import { namesFrom, type NameBook } from '../../../words/index.ts'
import { toImport } from '../../links.ts'
import { partOf, spanOf, type Part } from '../../pages.tsx'
import { openImport } from '../parts/open-import.ts'
import { isDeciding, mayBeDecided } from '../parts/words.ts'
import { showing, type Shown } from './show.ts'

const perPage = 20

export interface WaitingPage {
  readonly job: Import
  readonly counts: { readonly [D in Deciding]: WaitingCount }
  readonly kind: Deciding
  /** Whether those are shown that somebody has decided. */
  readonly decided: boolean
  /** Which sort is shown; null for all. */
  readonly of: string | null
  readonly alike: readonly Alike[]
  readonly part: Part
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
  const part = partOf(call, (await desk.waiting(job, which, { from: 0, most: 0 })).total, perPage), { skip: from, limit: most } = spanOf(part)
  const { rows } = await desk.waiting(job, which, { from, most })
  const items = await showing(call, job, rows), by = rows.flatMap((r): SubjectId[] => (r.by ? [r.by] : []))
  return { data: { job, counts, kind, decided, of: only ? alikeName(only) : null, alike, part, items, names: namesFrom(await call.reader.cards(by)) } }
}

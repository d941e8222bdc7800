import { searchKept } from '../../child/list/kept.ts'
import type { Check, KeptChild, Progress, Summary } from '../../../../store/returns/index.ts'
import { notHere, type Call, type Loaded } from '../../../contract.ts'
import { toCheck } from '../../links.ts'
import { openCheck } from '../parts/open-check.ts'
import { filterIn, isFiltered, perPage, rulesFor, type Filter } from './filter.ts'

/** A child in the list, at its place in the result. */
export interface Listed { readonly n: number; readonly child: KeptChild }

/** What of a result is on this page. */
export interface Shown {
  readonly summary: Summary
  readonly filter: Filter
  readonly children: readonly Listed[]
  /** How many children the list has in all. */
  readonly total: number
  /** What was typed to find a child; null when none was looked for. */
  readonly typed: string | null
}

export interface CheckPage { readonly check: Check; readonly page: string; readonly progress: Progress | null; readonly shown: Shown | null }

export async function load(call: Call): Promise<Loaded<CheckPage>> {
  const opened = await openCheck(call)
  if (!opened) return notHere
  const { check, desk } = opened, result = check.state === 'done' ? await desk.result(check) : null
  const page = desk.opened(check.id), progress = desk.progress(check.id)
  if (!result) return { data: { check, page, progress, shown: null } }
  const filter = filterIn(call.query), { summary } = result, typed = await searchKept(call, toCheck(check.id))
  const places = filter.show === 'children' || typed !== null ? await placesFor() : []
  const shown = places.slice((filter.page - 1) * perPage, filter.page * perPage), children = await result.children(shown)
  return {
    data: {
      check, page, progress, shown: {
        summary, filter: typed === null ? filter : { ...filter, show: 'children' }, typed, total: places.length,
        children: shown.flatMap((n) => { const child = children.get(n); return child ? [{ n, child }] : [] }),
      },
    },
  }

  async function placesFor(): Promise<readonly number[]> {
    if (!result) return []
    if (typed !== null) { const { exact, holding } = await result.withId(typed, perPage); return [...exact, ...holding] }
    if (isFiltered(filter)) return result.failing(rulesFor(summary, { ...filter, outcome: 'failed' }))
    return Array.from({ length: summary.failing }, (_, i) => i)
  }
}

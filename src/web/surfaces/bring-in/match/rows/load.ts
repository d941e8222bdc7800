import { firstRows, readMapping, wrongIn, type FirstRow, type Mapping } from '../../../../../returns/exchange/csv/index.ts'
import { keptMapping, type KeptMapping } from '../../../../../store/imports/index.ts'
import type { Call, Loaded } from '../../../../contract.ts'
import type { Problems } from '../../../door/parts/field.tsx'
import { toMatch } from '../../../links.ts'
import { wordsOf } from '../answers/words.ts'
import { openBegun, type BegunMatch } from '../parts/open.ts'

/** Rows that are shown. */
export const mostShown = 12

export interface RowsShown extends BegunMatch {
  readonly rows: readonly FirstRow[]
  /** Words that are matched with nothing, by column. */
  readonly open: readonly { readonly column: string; readonly words: readonly string[] }[]
  /** The kept mapping it began with, if that is still kept. */
  readonly from: KeptMapping | null
  /** Whether it was changed since. */
  readonly changed: boolean
  readonly problems: Problems
}

export async function loadRows(call: Call): Promise<RowsShown | Exclude<Awaited<ReturnType<typeof openBegun>>, BegunMatch>> {
  const opened = await openBegun(call)
  if (!('targets' in opened)) return opened
  const { matching, seen, job } = opened, { recordTypes } = call.pack
  if (wrongIn(matching.mapping, recordTypes).length > 0) return { redirect: toMatch(job.id, 'columns') }
  const from = matching.from === null ? null : await keptMapping(call.store.engine, matching.from)
  return {
    ...opened, problems: {}, from, rows: firstRows(seen.first.slice(0, mostShown), matching.mapping, recordTypes), changed: from === null || !isSame(from.mapping, matching.mapping),
    open: wordsOf(opened).flatMap((w) => { const words = w.words.filter((x) => x.stands === 'open' || x.stands === 'guessed').map((x) => x.text); return words.length > 0 ? [{ column: w.column, words }] : [] }),
  }
}

/** Whether a mapping is the one that was kept, however its parts are ordered. */
function isSame(kept: Mapping, now: Mapping): boolean {
  const read = readMapping(JSON.stringify(now))
  return 'mapping' in read && JSON.stringify(read.mapping) === JSON.stringify(kept)
}

export async function load(call: Call): Promise<Loaded<RowsShown>> {
  const page = await loadRows(call)
  return 'targets' in page ? { data: page } : page
}

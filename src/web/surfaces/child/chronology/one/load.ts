import type { Month } from '../../../../../calendar/index.ts'
import { isId, type Living, type RecordId } from '../../../../../ledger/index.ts'
import { curatedChronology } from '../../../../../packs/index.ts'
import type { ChosenEntry, ChronologyEntry } from '../../../../../readings/chronology/index.ts'
import { decode } from '../../../../../records/form/index.ts'
import type { Draft } from '../../../../../store/index.ts'
import { notHere, type Call, type Redirect } from '../../../../contract.ts'
import { toChronology } from '../../../links.ts'
import { openChild, storyOf, type ChildRecord } from '../../parts/open-child.ts'
import { countsOf, sifted, type Counts } from '../../timeline/filter.ts'
import { filtersAsQuery, filtersIn, type Asking } from '../../timeline/filter-address.ts'
import { begun, chosenIn, kind, writtenStep, type Says } from '../chosen.ts'
import { monthFrom } from '../../../day-from.ts'

/** One chosen chronology beside the one that makes itself. */
export interface ChronologyData {
  readonly record: ChildRecord
  readonly id: RecordId
  /** One’s own choice, not written into the record yet: what is shown, where there is one. */
  readonly draft: Draft | null
  /** As it is on the record; null while it is only a draft. */
  readonly living: Living | null
  readonly says: Says
  readonly chosen: readonly ChosenEntry[]
  /** Everything that can be chosen, newest first; and what the filters leave of it. */
  readonly all: readonly ChronologyEntry[]
  readonly shown: readonly ChronologyEntry[]
  readonly counts: Counts
  readonly asking: Asking
  readonly from: Month | undefined
  /** What somebody typed that could not be kept as it was. */
  readonly problem: { readonly says: string; readonly href: string } | null
}

/** Opens a chosen chronology: the draft of whoever is reading, or what is on the record. */
export async function openChronology(call: Call): Promise<ChronologyData | Redirect | typeof notHere> {
  const record = await openChild(call)
  if (!('child' in record)) return record
  const id = call.params['record'] ?? ''
  if (!isId(id)) return notHere
  const found = record.timeline.find(curatedChronology, id), draft = (await begun(call, record)).find((d) => d.record === id) ?? null
  if (!draft && (!found || found.living.withdrawn)) return notHere
  const asking = filtersIn(call.query)
  if (asking.sent && !asking.wrong) return { redirect: chronologyAt(record, id, filtersAsQuery(asking.filters)) }
  const says: Says = draft ? decode(writtenStep, draft.answers, { now: call.now }).body as Says : found?.at('written')?.body ?? {}
  const story = storyOf(record).entries.filter((e) => e.kind !== kind)
  const all = sifted(story, { ...noDays, from: says.from ?? null, to: says.to ?? null }, call.pack)
  return {
    record, id, draft, living: found?.living ?? null, says, chosen: chosenIn(says, story), all, shown: sifted(all, asking.filters, call.pack),
    counts: countsOf(all, asking.filters, call.pack), asking, from: monthFrom(call.query['month']), problem: null,
  }
}

const noDays = { kinds: [], by: null, voice: null, good: false } as const

/** The same page with filters or another month. */
export const chronologyAt = (record: ChildRecord, id: RecordId, asked: { readonly [name: string]: string }): string => toChronology(record.child, id, asked).replaceAll('%2C', ',')

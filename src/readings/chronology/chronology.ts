import { dayOf, endOfDay, instantAt, month, type Instant, type Month } from '../../calendar/index.ts'
import { asLearned, asRecorded, type Fact } from '../../ledger/index.ts'
import { entriesOf } from './entries.ts'
import type { ChronologyEntry, Telling } from './entry.ts'
import { silences, type OpenSpan, type SilenceSpan } from './silence.ts'

/** Which question is asked of the past: what was written here by then, or what the writers say was known by then. */
export type AsKnown = 'recorded' | 'learned'

/** What a moment sets aside: entries first known later, and later corrections of entries shown. */
export interface SetAside { readonly entries: number; readonly corrections: number; readonly first: Instant | null }

export type ChronologyItem = { readonly entry: ChronologyEntry } | { readonly silence: SilenceSpan }

/** A child's story at a moment, newest first, with what is not in it. */
export interface Chronology {
  readonly items: readonly ChronologyItem[]
  readonly entries: readonly ChronologyEntry[]
  readonly setAside: SetAside
}

/** The moment asked about, by which meaning of known, and when the child's case was open. */
export interface Asked { readonly until: Instant; readonly as: AsKnown; readonly open: readonly OpenSpan[] }

/** Reads a chronology from every fact there is, as known at a moment. Pure. */
export function chronology(facts: readonly Fact[], telling: Telling, at: Asked): Chronology {
  const known = at.as === 'recorded' ? asRecorded(facts, at.until) : asLearned(facts, at.until)
  const entries = entriesOf(known, telling)
  const quiet = silences(entries, at.open, at.until)
  const items = [...entries.map((entry): ChronologyItem => ({ entry })), ...quiet.map((silence): ChronologyItem => ({ silence }))]
  return { items: items.sort((a, b) => (standsAt(a) > standsAt(b) ? -1 : standsAt(a) < standsAt(b) ? 1 : 0)), entries, setAside: setAside(facts, known) }
}

/** Where an item stands: entries at their moment, a silence where its last day ends, so what broke it at midnight still comes above it. */
const standsAt = (item: ChronologyItem): Instant => ('entry' in item ? instantAt(item.entry.happened) : endOfDay(item.silence.to))

function setAside(all: readonly Fact[], known: readonly Fact[]): SetAside {
  const here = new Set(known.map((f) => f.id))
  const later = all.filter((f) => !here.has(f.id))
  const written = later.map((f) => f.recorded).sort()
  const entries = later.filter((f) => f.act === 'step').length
  return { entries, corrections: later.length - entries, first: written[0] ?? null }
}

/** The month an item is shown under. */
export const monthOfItem = (item: ChronologyItem): Month =>
  month(('entry' in item ? dayOf(instantAt(item.entry.happened)) : item.silence.to).slice(0, 7))

/** A page of whole months: the month asked for and the ones before it until there is enough to read. */
export interface MonthPage {
  readonly months: readonly { readonly month: Month; readonly items: readonly ChronologyItem[] }[]
  /** The first month not shown, and how many entries it and all before it hold. */
  readonly earlier: { readonly month: Month; readonly entries: number } | null
  /** The month to start the page before this one at. */
  readonly later: Month | null
}

/** Entries on a page before it stops at the end of a month. Ours: about three screens. */
const enough = 24

/** Divides items into months and takes the page that starts at `from` (the newest month when left out). */
export function monthPage(items: readonly ChronologyItem[], from?: Month): MonthPage {
  const months = [...Map.groupBy(items, monthOfItem)].map(([name, inside]) => ({ month: name, items: inside }))
  const pages: (typeof months)[] = []
  for (const one of months) {
    const page = pages.at(-1)
    if (page && page.reduce((n, m) => n + m.items.length, 0) < enough) page.push(one)
    else pages.push([one])
  }
  const found = from === undefined ? 0 : pages.findIndex((page) => page.some((m) => m.month <= from))
  const at = found < 0 ? pages.length - 1 : found
  const rest = pages.slice(at + 1).flat()
  const next = rest[0]
  return {
    months: pages[at] ?? [], later: pages[at - 1]?.[0]?.month ?? null,
    earlier: next ? { month: next.month, entries: rest.flatMap((m) => m.items).filter((i) => 'entry' in i).length } : null,
  }
}

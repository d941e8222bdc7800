import { addDays, dayOf, latest, startOfDay } from '../../../calendar/index.ts'
import { Timeline, type SubjectId } from '../../../ledger/index.ts'
import { namesFrom, type NameBook } from '../../words/index.ts'
import type { Call } from '../../contract.ts'
import { partOf, rowsOf, type Part } from '../pages.tsx'
import { kindsRead, recurring, type Thing } from './recur.ts'
import { together, type Pair } from './together.ts'

/** What recurs across the children within the reader’s reach. */
export interface Network {
  /** A part of each list. */
  readonly things: readonly Thing[]
  readonly pairs: readonly Pair[]
  readonly parts: { readonly things: Part; readonly together: Part }
  readonly children: readonly SubjectId[]
  readonly names: NameBook
  /** How many children were looked at, of how many. */
  readonly looked: number
  readonly inAll: number
}

/** Children missing, or with somebody or a place of concern, within this many days. */
export const daysBack = 365
/** Rows on one part of each list. */
const perPage = 25
/** As many children as are looked at together. Beyond it a page would keep everybody waiting: it says so. */
const most = 2000

/** Reads the network. Nothing is kept: it is what the records say now, and only those the reader may open are read. */
export async function loadNetwork(call: Call): Promise<Network> {
  const since = startOfDay(addDays(dayOf(call.now), -daysBack))
  const spans = [...await call.reader.spans('missing'), ...await call.reader.spans('of-concern')]
    .filter((s) => s.content.to === null || latest(s.content.to) >= since).sort((a, b) => (`${latest(a.content.from)} ${a.subject}` < `${latest(b.content.from)} ${b.subject}` ? 1 : -1))
  const all = [...new Set(spans.map((s) => s.subject))], children = all.slice(0, most)
  const facts = await call.reader.factsOf(children, kindsRead)
  const timelines = children.map((child) => new Timeline(child, facts.get(child) ?? []))
  const own = await call.reader.cards(children)
  const every = recurring(timelines), couples = together(timelines, every, (child) => own.get(child)?.name ?? null, call.now)
  const parts = { things: partOf(call, every.length, perPage, 'things'), together: partOf(call, couples.length, perPage, 'together') }
  const things = rowsOf(every, parts.things), pairs = rowsOf(couples, parts.together)
  const shown = [...new Set([...things.flatMap((thing) => thing.mentions.map((m) => m.child)), ...pairs.flatMap((p) => p.children)])]
  const homes = pairs.flatMap((p) => p.times.flatMap((x) => x.why.flatMap((w) => (w.is === 'same home' ? [w.home] : []))))
  const names = namesFrom(new Map([...own, ...await call.reader.cards(homes)]))
  return { things, pairs, parts, children: shown, names, looked: children.length, inAll: all.length }
}

import { dayFrom, dayOfBoxes } from '../../day-from.ts'
import { noFilters, voices, type Filters } from './filter.ts'
import type { Day } from '../../../../calendar/index.ts'

type Query = { readonly [name: string]: string }

/** Filters as an address holds them: what is not asked is not in it. Days and ids only, never a name. */
export const filtersAsQuery = (f: Filters): Query => Object.fromEntries(Object.entries({
  kind: f.kinds.join(','), by: f.by ?? '', voice: f.voice ?? '', good: f.good ? '1' : '', from: f.from ?? '', to: f.to ?? '',
}).filter(([, value]) => value !== ''))

/** What was wrong with a day, and which of the two. */
export interface WrongDay { readonly field: 'from' | 'to'; readonly says: string }
/** One day as its three boxes hold it. */
export interface Boxes { readonly day: string; readonly month: string; readonly year: string }

/** Filters read from an address; or what the form sent: those filters to be led to, or what was wrong with it. */
export interface Asking {
  readonly filters: Filters
  /** The form was sent: its filters belong in the address. */
  readonly sent: boolean
  readonly wrong: WrongDay | null
  readonly typed: { readonly from: Boxes; readonly to: Boxes }
}

/** Reads filters out of an address, or out of the form that sets them. What is not known is left out rather than refused: an old address still opens. */
export function filtersIn(query: Query): Asking {
  const sent = query['sift'] !== undefined
  const kinds = sent
    ? Object.keys(query).flatMap((name) => (name.startsWith('kind-') ? [name.slice('kind-'.length)] : []))
    : (query['kind'] ?? '').split(',')
  const shared: Filters = {
    ...noFilters, kinds: [...new Set(kinds)].filter((k) => /^[a-z][a-z0-9-]*$/.test(k)), good: query['good'] === '1',
    by: /^([0-9a-f-]{36}|sightline|file)$/.test(query['by'] ?? '') ? (query['by'] ?? null) : null, voice: voices.find((v) => v === query['voice']) ?? null,
  }
  if (!sent) {
    const filters = { ...shared, from: dayFrom(query['from']), to: dayFrom(query['to']) }
    return { filters, sent, wrong: null, typed: { from: boxesOf(filters.from), to: boxesOf(filters.to) } }
  }
  const typed = { from: boxesIn(query, 'from'), to: boxesIn(query, 'to') }
  const from = dayTyped(typed.from), to = dayTyped(typed.to)
  const wrong = wrongWith(from, to)
  return { filters: wrong ? shared : { ...shared, from: from || null, to: to || null }, sent, typed, wrong }
}

const wrongWith = (from: Day | null | false, to: Day | null | false): WrongDay | null => {
  if (from === false) return { field: 'from', says: 'The first day is not in the calendar. Write it as 20 11 2026.' }
  if (to === false) return { field: 'to', says: 'The last day is not in the calendar. Write it as 20 11 2026.' }
  return from !== null && to !== null && from > to ? { field: 'to', says: 'The last day is before the first. Change one of them.' } : null
}

const boxesIn = (query: Query, name: string): Boxes => {
  const box = (part: string): string => (query[`${name}-${part}`] ?? '').trim().slice(0, 4)
  return { day: box('day'), month: box('month'), year: box('year') }
}
const boxesOf = (on: Day | null): Boxes => (on === null ? { day: '', month: '', year: '' } : { day: String(Number(on.slice(8))), month: String(Number(on.slice(5, 7))), year: on.slice(0, 4) })

/** The day in three boxes: null when all are empty, false when it is in no calendar. */
function dayTyped({ day, month, year }: Boxes): Day | null | false {
  if (day + month + year === '') return null
  return dayOfBoxes(day, month, year) ?? false
}

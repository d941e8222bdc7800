import type { IndicatorMember } from '../../../../../readings/indicator/index.ts'
import { sumOf, type Sum } from '../months.ts'

/** One count of the standard figures. Its version is raised when what it counts changes, so that two versions are never added up. */
export interface Measure {
  readonly id: string
  readonly version: number
  readonly title: string
  /** The figure it is read from, whose own words say what it counts. */
  readonly indicator: string
  readonly count: (sums: Sums) => number
}
/** How many count, do not and cannot be told, by the id of a figure. */
export type Sums = { readonly [indicator: string]: Sum }

/** The figures the measures are read from. */
export const indicators = {
  again: 'missing/again-and-again', day: 'missing/under-a-day', home: 'missing/from-a-childrens-home', foster: 'missing/from-foster-care',
  outside: 'missing/not-in-care', offered: 'missing/return-interviews-offered', held: 'missing/return-interviews-in-time',
} as const

const none: Sum = { yes: 0, no: 0, cannotTell: 0, percent: null }
const all = (s: Sum): number => s.yes + s.no + s.cannotTell
const measure = (id: string, title: string, of: keyof typeof indicators, count: (s: Sum, sums: Sums) => number): Measure =>
  ({ id, version: 1, title, indicator: indicators[of], count: (sums) => count(sums[indicators[of]] ?? none, sums) })
const yes = (sums: Sums, of: keyof typeof indicators): number => sums[indicators[of]]?.yes ?? 0

/** Every count, in the order it is shown and sent. */
export const measures: readonly Measure[] = [
  measure('children', 'Children who went missing', 'again', all),
  measure('children-again', 'of them, three times within ninety days', 'again', (s) => s.yes),
  measure('children-not-again', 'of them, less often', 'again', (s) => s.no + s.cannotTell),
  measure('times', 'Times missing', 'day', all),
  measure('times-under-a-day', 'of them, back within 24 hours', 'day', (s) => s.yes),
  measure('times-longer', 'of them, longer than 24 hours', 'day', (s) => s.no),
  measure('times-length-not-known', 'of them, how long is not known', 'day', (s) => s.cannotTell),
  measure('times-childrens-home', 'Times missing from a children’s home', 'home', (s) => s.yes),
  measure('times-foster-care', 'Times missing from foster care', 'foster', (s) => s.yes),
  measure('times-elsewhere-in-care', 'Times missing from elsewhere in care', 'home', (s, sums) => s.no - yes(sums, 'foster') - yes(sums, 'outside')),
  measure('times-not-in-care', 'Times missing, not in care', 'outside', (s) => s.yes),
  measure('times-place-not-known', 'Times missing, from where is not known', 'home', (s) => s.cannotTell),
  measure('returns', 'Times a child came back', 'offered', all),
  measure('returns-offered', 'of them, a return interview was offered', 'offered', (s) => s.yes),
  measure('returns-not-offered', 'of them, none was offered', 'offered', (s) => s.no),
  measure('returns-offer-not-known', 'of them, whether one was offered is not known', 'offered', (s) => s.cannotTell),
  measure('returns-in-time', 'of them, an independent interview was held within 72 hours', 'held', (s) => s.yes),
  measure('returns-not-in-time', 'of them, none was held in that time', 'held', (s) => s.no),
  measure('returns-in-time-not-known', 'of them, whether one was is not known', 'held', (s) => s.cannotTell),
]

/** Which counts add up to which: what somebody could subtract. The first of each is the whole. */
export const wholes: readonly (readonly [string, ...string[]])[] = [
  ['children', 'children-again', 'children-not-again'],
  ['times', 'times-under-a-day', 'times-longer', 'times-length-not-known'],
  ['times', 'times-childrens-home', 'times-foster-care', 'times-elsewhere-in-care', 'times-not-in-care', 'times-place-not-known'],
  ['returns', 'returns-offered', 'returns-not-offered', 'returns-offer-not-known'],
  ['returns', 'returns-in-time', 'returns-not-in-time', 'returns-in-time-not-known'],
]

/** Counts every measure from the members of its figure. */
export function countAll(members: { readonly [indicator: string]: readonly Pick<IndicatorMember, 'counted'>[] }): ReadonlyMap<string, number> {
  const sums: Sums = Object.fromEntries(Object.entries(members).map(([id, of]) => [id, sumOf(of)]))
  return new Map(measures.map((m) => [m.id, m.count(sums)]))
}

import type { IndicatorMember } from '../../../../../readings/indicator/index.ts'
import { sumOf } from '../months.ts'
import { suppress, type Count } from '../standard/suppress.ts'

/** The figures it is read from. */
export const indicators = { ours: 'missing/under-a-day', police: 'missing/police-under-a-day', both: 'missing/police-and-us' } as const

type Members = { readonly [of in keyof typeof indicators]: readonly Pick<IndicatorMember, 'counted'>[] }

export const sides = ['ours', 'police'] as const
/** How long times missing were, on either side. */
export const lengths = ['all', 'short', 'longer', 'not-known'] as const
/** Where they stand beside each other. */
export const standing = ['both', 'only-ours', 'only-police', 'not-compared'] as const
export type CountId = `${(typeof sides)[number]}-${(typeof lengths)[number]}` | 'either' | (typeof standing)[number]

/** Which counts add up to which: the first of each is the whole. */
export const wholes: readonly (readonly CountId[])[] = [
  ['ours-all', 'ours-short', 'ours-longer', 'ours-not-known'],
  ['police-all', 'police-short', 'police-longer', 'police-not-known'],
  ['either', ...standing],
  ['police-all', 'both', 'only-police'],
]

/** Both counts side by side, and how the one comes from the other. Every report of the police is either beside one of ours or alone; what is left alone is ours. */
export function countAll(members: Members): ReadonlyMap<CountId, number> {
  const [ours, police, both] = [sumOf(members.ours), sumOf(members.police), sumOf(members.both)], all = (s: typeof ours): number => s.yes + s.no + s.cannotTell
  const side = (of: (typeof sides)[number], s: typeof ours): readonly (readonly [CountId, number])[] => [[`${of}-all`, all(s)], [`${of}-short`, s.yes], [`${of}-longer`, s.no], [`${of}-not-known`, s.cannotTell]]
  const onlyPolice = all(police) - both.yes
  return new Map<CountId, number>([
    ...side('ours', ours), ...side('police', police),
    ['either', all(both)], ['both', both.yes], ['only-police', onlyPolice], ['only-ours', both.no - onlyPolice], ['not-compared', both.cannotTell],
  ])
}

/** The same as whoever sees counts only may have it. */
export const keptBack = (counts: ReadonlyMap<CountId, number>): ReadonlyMap<string, Count> => suppress(counts, wholes)

import { dayOf, earliest, latest, type Day } from '../../../../calendar/index.ts'
import { isAutomatic } from '../../../../ledger/index.ts'
import type { Pack } from '../../../../packs/index.ts'
import type { ChronologyEntry } from '../../../../readings/chronology/index.ts'
import { isGoodNews } from '../parts/entry.tsx'

/** Whose voice an entry holds besides ours: the child's own words, what family or carers say, or neither. */
export type WhoseVoice = 'child' | 'family' | 'ours'
export const voices: readonly WhoseVoice[] = ['child', 'family', 'ours']

/** Which entries of a timeline are wanted. Empty lists and nulls ask for nothing. */
export interface Filters {
  /** Record types. */
  readonly kinds: readonly string[]
  /** A writer's id, `sightline` for what was written by itself, or `file` for what was brought in. */
  readonly by: string | null
  readonly voice: WhoseVoice | null
  readonly good: boolean
  /** First and last day on which it may have happened. */
  readonly from: Day | null
  readonly to: Day | null
}

export const noFilters: Filters = { kinds: [], by: null, voice: null, good: false, from: null, to: null }

/** Whether anything at all is asked for. */
export const isFiltered = (f: Filters): boolean => f.kinds.length > 0 || f.by !== null || f.voice !== null || f.good || f.from !== null || f.to !== null

/** Who wrote an entry, each of its versions. */
const writersOf = (e: ChronologyEntry): readonly string[] =>
  [...new Set([...e.before, e].map((v) => v.author ?? (isAutomatic(v) ? 'sightline' : 'file')))]

/** Long answers in which somebody of the family, or a carer, is heard. */
const familyAnswers: readonly string[] = ['family', 'familyViews', 'guardianViews', 'parents', 'carerSays']

/** Whose voices an entry holds. What a family member is called is not their voice, so only long answers count. */
export function voicesOf(e: Pick<ChronologyEntry, 'kind' | 'step' | 'body' | 'voice' | 'before'>, pack: Pick<Pack, 'recordTypes'>): readonly WhoseVoice[] {
  const fields = pack.recordTypes.find((t) => t.id === e.kind)?.steps[e.step]?.fields ?? {}
  const family = familyAnswers.some((id) => {
    const said = e.body[id]
    return fields[id]?.type.kind === 'long-text' && typeof said === 'string' && said.trim() !== ''
  })
  // Words a correction left out were still said.
  const spoke = [e, ...e.before].some((v) => v.voice !== null)
  const heard: readonly WhoseVoice[] = [...(!spoke ? [] : ['child' as const]), ...(family ? ['family' as const] : [])]
  return heard.length === 0 ? ['ours'] : heard
}

/** One question about an entry; each facet is counted with the others holding. */
type Facet = 'kinds' | 'by' | 'voice' | 'good' | 'days'

const asks: { readonly [facet in Facet]: (e: ChronologyEntry, f: Filters, pack: Pick<Pack, 'recordTypes'>) => boolean } = {
  kinds: (e, f) => f.kinds.length === 0 || f.kinds.includes(e.kind),
  by: (e, f) => f.by === null || writersOf(e).includes(f.by),
  voice: (e, f, pack) => f.voice === null || voicesOf(e, pack).includes(f.voice),
  good: (e, f) => !f.good || isGoodNews(e),
  days: (e, f) => (f.from === null || dayOf(latest(e.happened)) >= f.from) && (f.to === null || dayOf(earliest(e.happened)) <= f.to),
}
const facets: readonly Facet[] = ['kinds', 'by', 'voice', 'good', 'days']

/** The entries that answer every filter, in the order given. `besides` leaves one question out. */
export const sifted = (entries: readonly ChronologyEntry[], f: Filters, pack: Pick<Pack, 'recordTypes'>, besides?: Facet): readonly ChronologyEntry[] =>
  entries.filter((e) => facets.every((facet) => facet === besides || asks[facet](e, f, pack)))

/** How many entries each choice would show, with the other filters as they are. Most first. */
export interface Counts {
  readonly kinds: readonly (readonly [string, number])[]
  readonly by: readonly (readonly [string, number])[]
  readonly voice: { readonly [voice in WhoseVoice]: number }
  readonly good: number
}

/** Counts every choice there is. What is chosen stays among the choices although nothing is left of it. */
export function countsOf(entries: readonly ChronologyEntry[], f: Filters, pack: Pick<Pack, 'recordTypes'>): Counts {
  const voiced = sifted(entries, f, pack, 'voice').flatMap((e) => voicesOf(e, pack))
  const of = (voice: WhoseVoice): number => voiced.filter((v) => v === voice).length
  return {
    kinds: tally(sifted(entries, f, pack, 'kinds').map((e) => e.kind), f.kinds),
    by: tally(sifted(entries, f, pack, 'by').flatMap(writersOf), f.by === null ? [] : [f.by]),
    voice: { child: of('child'), family: of('family'), ours: of('ours') },
    good: sifted(entries, f, pack, 'good').filter(isGoodNews).length,
  }
}

function tally(found: readonly string[], chosen: readonly string[]): readonly (readonly [string, number])[] {
  const counts = new Map<string, number>(chosen.map((c) => [c, 0]))
  for (const one of found) counts.set(one, (counts.get(one) ?? 0) + 1)
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
}

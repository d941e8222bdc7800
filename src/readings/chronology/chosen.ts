import { instantAt } from '../../calendar/index.ts'
import type { FactId } from '../../ledger/index.ts'
import type { ChronologyEntry, Version } from './entry.ts'

/** An entry somebody chose: by the fact it said then, with words of their own where they wrote some. `id` is the choice's own. */
export interface Choice { readonly id: string; readonly entry: FactId; readonly wording: string | null }

/** What became of an entry since it was chosen. `not here`: this reader cannot see it, or it was cleared. */
export type ChosenState = 'stands' | 'corrected' | 'withdrawn' | 'not here'

/** A choice with the entry it points at, as that stands now. */
export interface ChosenEntry {
  readonly choice: Choice
  readonly state: ChosenState
  /** Null when it is not here. */
  readonly entry: ChronologyEntry | null
  /** What it said when it was chosen; null when it is not here. */
  readonly then: Version | null
}

/** Choices beside what they point at, in the order it happened; those that are not here last. Pure. */
export function chosenFrom(entries: readonly ChronologyEntry[], choices: readonly Choice[]): readonly ChosenEntry[] {
  const versions = new Map(entries.flatMap((e) => [...e.before, e].map((v) => [v.fact, { entry: e, then: v as Version }] as const)))
  const found = choices.map((choice): ChosenEntry => {
    const at = versions.get(choice.entry)
    if (!at) return { choice, state: 'not here', entry: null, then: null }
    return { choice, ...at, state: at.entry.withdrawn ? 'withdrawn' : at.entry.fact === choice.entry ? 'stands' : 'corrected' }
  })
  return found.sort((a, b) => (whenOf(a) < whenOf(b) ? -1 : whenOf(a) > whenOf(b) ? 1 : 0))
}

/** After every moment there is. */
const last = '~'
const whenOf = (c: ChosenEntry): string => (c.entry ? `${instantAt(c.entry.happened)} ${c.entry.first} ${c.entry.sequence}` : last)

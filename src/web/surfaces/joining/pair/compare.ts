import { sayDate, dayOf, type Day } from '../../../../calendar/index.ts'
import type { Timeline } from '../../../../ledger/index.ts'
import { address, identifier, person, relationship } from '../../../../packs/index.ts'
import type { NameBook } from '../../../words/index.ts'

/** One thing that two records say of a person, beside each other; `same`: what both say. */
export interface Compared { readonly what: string; readonly one: readonly string[]; readonly other: readonly string[]; readonly same: readonly string[] }

type Read = (t: Timeline, names: NameBook) => readonly (string | null | undefined)[]

const described = (t: Timeline) => t.each(person).flatMap((p) => p.all('described')).map((d) => d.body)
const said = (words: readonly (string | undefined)[]): string => words.filter(Boolean).join(' ')

const rows: readonly (readonly [what: string, read: Read])[] = [
  ['Names', (t) => described(t).flatMap((d) => [said([d.given, d.family]), d.knownAs && `known as ${d.knownAs}`])],
  ['Birthday', (t) => described(t).map((d) => (d.born ? sayDate(d.born as Day) : d.ageTold && `${d.ageTold}, as told`))],
  ['Addresses', (t) => t.each(address).map((a) => { const b = a.at('moved-in')?.body; return b && said([b.lines?.replaceAll(/\s*\n\s*/g, ', '), b.postcode]) })],
  ['Phones', (t) => described(t).map((d) => d.phone)],
  ['Numbers', (t) => t.each(identifier).map((i) => i.at('given')?.body.value)],
  ['People in their life', (t, names) => t.each(relationship).map((r) => { const who = r.at('began')?.body.person; return who ? names(who) : null })],
]

/** The same words however they are spaced and capitalised. */
export const plain = (words: string): string => words.toLowerCase().replaceAll(/[^\p{L}\p{N}]/gu, '')
const distinct = (all: ReturnType<Read>): readonly string[] => [...new Map(all.filter((w): w is string => typeof w === 'string' && w !== '').map((w) => [plain(w), w])).values()]

/** What two records say of who somebody is, as far as the reader may see it. */
export const compare = (one: Timeline, other: Timeline, names: NameBook): readonly Compared[] => rows.map(([what, read]) => {
  const [a, b] = [distinct(read(one, names)), distinct(read(other, names))]
  return { what, one: a, other: b, same: a.filter((w) => b.some((o) => plain(o) === plain(w))) }
})

/** Whom the records name as people in their life, so that they can be called by their names. */
export const namedIn = (t: Timeline): readonly string[] => t.each(relationship).flatMap((r) => r.at('began')?.body.person ?? [])

/** From when to when anything was written. */
export function written(t: Timeline): string {
  const moments = t.facts.map((f) => f.recorded).toSorted(), [first, last] = [moments[0], moments.at(-1)]
  return first && last ? `${t.facts.length} ${t.facts.length === 1 ? 'entry' : 'entries'}, ${sayDate(dayOf(first))} to ${sayDate(dayOf(last))}` : 'Nothing written'
}

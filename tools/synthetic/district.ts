import type { Body, SubjectId } from '../../src/ledger/index.ts'
import { otherName } from '../../src/store/index.ts'
import type { SeedFact } from './book.ts'
import { cast, storyIds, units } from './cast.ts'
import { Dice } from './dice.ts'
import { carers } from './people/homes.ts'
import { members } from './people/staff-list.ts'
import { portraits } from './story/portraits.ts'
import { homeNames, homeSorts, placeEnds, placeStarts } from './words/districts.ts'
import { backgrounds } from './words/names.ts'

/**
 * A large authority is many small ones side by side, each a district with teams, homes and people of its own under one
 * council and one director. Every district is made by the same story with other dice; only what was drawn by hand (the
 * cast, the units, the portraits) would come out the same, so its ids and names are changed wherever they stand.
 */
export interface District {
  readonly number: number
  readonly name: string
  /** The fact as this district has it; null when it is the council's own, which the first district has written already. */
  fact(fact: SeedFact): SeedFact | null
  id(id: SubjectId): SubjectId
}

/** Of which there is one for every district. */
const shared: ReadonlySet<SubjectId> = new Set([units.council.id, cast.ruth.worker])

/** The town itself: nothing is changed. */
export const firstDistrict: District = { number: 0, name: 'Tarrowmouth', fact: (f) => f, id: (id) => id }

/** The district of a number, from 1. The same seed gives the same one. */
export function districtOf(number: number, seed: number): District {
  const dice = new Dice(`district ${number} of ${seed}`)
  const name = `${placeStarts[number % placeStarts.length]}${placeEnds[Math.floor(number / placeStarts.length) % placeEnds.length]}`
  const ids = new Map(handDrawn.filter((id) => !shared.has(id)).map((id) => [id, dice.uuid()]))
  const wholes = new Map(Object.values(units).filter((u) => u.about !== 'home').map((u): [string, string] => [u.name, `${u.name}, ${name}`]))
  const words = new Map([...renamed(dice), ['Tarrowmouth', name]])
  const homes = dice.shuffled(homeNames)
  const phrases = Object.values(units).filter((u) => u.about === 'home')
    .map((u, i): readonly [string, string] => [u.name, `${homes[i]} ${dice.pick(homeSorts)}`])
  const say = (text: string): string => {
    const id = ids.get(text) ?? wholes.get(text)
    if (id !== undefined) return id
    const housed = phrases.reduce((t, [from, to]) => (t.includes(from) ? t.replaceAll(from, to) : t), text)
    return housed.replace(/\p{Lu}[\p{L}’-]+/gu, (word) => otherName(words, word))
  }
  const id = (old: SubjectId): SubjectId => ids.get(old) ?? old
  return {
    number, name, id,
    fact: (f) => shared.has(f.subject) ? null : {
      ...f, subject: id(f.subject), author: f.author === null ? null : id(f.author), body: through(f.body, say) as Body, ...(f.why ? { why: say(f.why) } : {}),
    },
  }
}

const handDrawn: readonly SubjectId[] = [
  ...Object.values(units).map((u) => u.id), ...Object.values(cast).map((p) => p.worker), ...Object.values(storyIds),
]

export function through(value: unknown, say: (text: string) => string): unknown {
  if (typeof value === 'string') return say(value)
  if (Array.isArray(value)) return value.map((v) => through(v, say))
  if (typeof value !== 'object' || value === null) return value
  return Object.fromEntries(Object.entries(value).map(([k, v]) => [k, through(v, say)]))
}

/** Not names, though they stand in a name with a capital. */
const noNames = new Set(['The', 'Harbour', 'Court', 'Lighthouse', 'Lodge', 'Nan', 'Aunt', 'Auntie', 'Uncle', 'Gran', 'Grandad', 'Kelp', 'Street', 'Penquay', 'Mum', 'Dad'])

/** Another name for each word of a name drawn by hand: a woman's for a woman's, a family's for a family's. */
function renamed(dice: Dice): ReadonlyMap<string, string> {
  const out = new Map<string, string>()
  const give = (names: string, kind: 'girls' | 'boys' | 'women' | 'men' | 'family' | 'any'): void => {
    for (const word of names.split(/[ ,]+/)) {
      if (!/^\p{Lu}/u.test(word) || noNames.has(word) || out.has(word)) continue
      const from = dice.weighted(backgrounds, (b) => b.weight)
      const pool = kind === 'any' ? [...from.women, ...from.men] : from[kind]
      const name = dice.pick(pool)
      out.set(word, name.includes(' ') ? dice.pick(backgrounds[0]?.family ?? [name]) : name)
    }
  }
  for (const p of Object.values(portraits)) {
    give(p.surname, 'family')
    for (const a of p.adults) { give(a.family, 'family'); give(a.given, a.they === 'she' ? 'women' : 'men') }
    for (const c of p.children) { give(c.given, c.they === 'she' ? 'girls' : 'boys'); if ('knownAs' in c) give(c.knownAs, c.they === 'she' ? 'girls' : 'boys') }
  }
  for (const m of members) {
    if (m.name === cast.ruth.name) continue
    const [first, ...rest] = m.name.split(' ')
    give(first ?? '', 'any')
    give(rest.join(' '), 'family')
  }
  for (const [name] of carers) { give(name.split(' ').at(-1) ?? '', 'family'); give(name, 'any') }
  return out
}

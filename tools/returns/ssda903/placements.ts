import type { Dice } from '../../synthetic/dice.ts'
import { choose, type Weighted } from '../chance.ts'
import { providersOf } from './homes.ts'
import type { Placement } from './life.ts'
import { places } from './places.ts'
import type { Route } from './plan.ts'

type Types = Weighted<string>
const infants: Types = [['U6', 62], ['U3', 15], ['U5', 7], ['U4', 3], ['R3', 4], ['P1', 8], ['R2', 1]]
const children: Types = [['U6', 46], ['U4', 20], ['U3', 12], ['U1', 8], ['K2', 7], ['P1', 8], ['S1', 1], ['R1', 1]]
const teenagers: Types = [['U6', 36], ['U4', 20], ['K2', 26], ['U3', 7], ['U1', 4], ['P1', 5], ['S1', 1], ['R1', 1], ['Z12', 1], ['Z13', 1], ['K1', 1]]
const older: Types = [['K3', 38], ['U6', 18], ['U4', 14], ['K2', 16], ['P1', 4], ['U3', 4], ['R5', 1], ['Z11', 1], ['R2', 1], ['P3', 0.3]]
const alone: Types = [['K3', 60], ['U6', 34], ['K2', 6]], aloneYounger: Types = [['U6', 85], ['K2', 15]]
const remanded: Types = [['R5', 50], ['K1', 15], ['K2', 20], ['U6', 15]]

const parentsAllowed = new Set(['C1', 'C2'])

/** What sort of home a child of an age goes to. At home with parents only while an order puts the authority in charge. */
export function typeFor(dice: Dice, route: Route, age: number, status: string): string {
  const of = route === 'remand' ? remanded : route === 'alone' ? (age < 16 ? aloneYounger : alone) : age < 4 ? infants : age < 11 ? children : age < 16 ? teenagers : older
  const type = choose(dice, of)
  return type === 'P1' && !parentsAllowed.has(status) ? 'U6' : type
}

/** Homes Ofsted registers nobody for, and who runs them. */
const unregistered: { readonly [type: string]: Weighted<string> | undefined } = { R1: [['PR4', 8], ['PR5', 2]], R2: [['PR3', 1]], R5: [['PR3', 1]], P3: [['PR4', 1]] }
const fosterHomes = { own: 62, near: 31, far: 6, wales: 1 }

const placeNear = (dice: Dice): string => dice.pick(places[choose(dice, Object.entries(fosterHomes) as [keyof typeof fosterHomes, number][])]).postcode
const isWelsh = new Set(places.wales.map((p) => p.postcode))

/** The authority's own service for fostering and adoption. */
export const ownService = { provider: 'PR1', urn: providersOf('A6')[0]?.urn ?? null } as const

/** A placement of a type, elsewhere than the child's home and told differently from the one before. */
export function placementOf(dice: Dice, type: string, home: string, before: Placement | null): Placement {
  for (;;) {
    const made = oneOf(dice, type, home)
    if ((made.post !== home || type === 'P1') && (!before || made.type !== before.type || made.post !== before.post || made.urn !== before.urn)) return made
  }
}

function oneOf(dice: Dice, type: string, home: string): Placement {
  if (type === 'P1') return { type, provider: 'PR0', urn: null, post: dice.chance(0.8) ? home : dice.pick(places.own).postcode }
  if (/^[TZ]/.test(type)) return { type, provider: null, urn: null, post: dice.pick(places.own).postcode }
  const runBy = unregistered[type]
  if (runBy) return { type, provider: choose(dice, runBy), urn: null, post: dice.pick(places.near).postcode }
  // More than half of foster carers are the authority's own, which is the first provider listed.
  const all = providersOf(type), own = /^[UA]/.test(type) && dice.chance(0.55) ? all[0] : undefined, by = own ?? dice.pick(all)
  const elsewhere = /^[UA]/.test(type) ? placeNear(dice) : by.at
  if (isWelsh.has(elsewhere)) return { type, provider: 'PR4', urn: null, post: elsewhere }
  return { type, provider: by.providerCodes[0] ?? null, urn: type.startsWith('A') && dice.chance(0.2) ? 'XXXXXXX' : by.urn, post: elsewhere }
}

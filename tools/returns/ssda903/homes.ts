import type { Provider } from '../../../src/packs/england/returns/ssda903/providers.ts'
import { plainPostcode } from '../../../src/packs/england/returns/ssda903/postcodes.ts'
import { places, type MadePlace } from './places.ts'

/** A made-up provider as Ofsted would list it. */
export interface MadeProvider extends Provider { readonly postcode: string; readonly at: string }

const fostering = ['U1', 'U2', 'U3', 'U4', 'U5', 'U6'], adopting = ['A3', 'A4', 'A5', 'A6']

interface Kind { readonly placements: readonly string[]; readonly code: string; readonly where: keyof typeof places; readonly count: number }
const kinds: readonly Kind[] = [
  { placements: [...fostering, ...adopting], code: 'PR1', where: 'own', count: 1 },
  { placements: fostering, code: 'PR2', where: 'near', count: 4 },
  { placements: fostering, code: 'PR4', where: 'near', count: 9 },
  { placements: fostering, code: 'PR5', where: 'own', count: 3 },
  { placements: adopting, code: 'PR5', where: 'near', count: 3 },
  { placements: ['K2'], code: 'PR1', where: 'own', count: 8 },
  { placements: ['K2'], code: 'PR2', where: 'near', count: 4 },
  { placements: ['K2'], code: 'PR4', where: 'near', count: 40 },
  { placements: ['K2'], code: 'PR4', where: 'far', count: 20 },
  { placements: ['K2'], code: 'PR5', where: 'own', count: 5 },
  { placements: ['K1'], code: 'PR2', where: 'far', count: 3 },
  { placements: ['K3', 'H5'], code: 'PR4', where: 'own', count: 14 },
  { placements: ['K3', 'H5'], code: 'PR5', where: 'near', count: 8 },
  { placements: ['R3'], code: 'PR5', where: 'near', count: 4 },
  { placements: ['S1'], code: 'PR4', where: 'far', count: 4 },
]

const at = (list: readonly MadePlace[], i: number): MadePlace => {
  const found = list[i % list.length]
  if (!found) throw new Error('no made-up place')
  return found
}

/** Every made-up provider. None has closed. */
export const madeProviders: readonly MadeProvider[] = kinds.flatMap((kind, k) => Array.from({ length: kind.count }, (_, i) => {
  const place = at(places[kind.where], k * 11 + i * 3)
  const urn = String(9_900_000 + k * 1000 + i * 7), postcode = plainPostcode(place.postcode)
  return { urn, placements: kind.placements, providerCodes: [kind.code], closed: null, postcode, at: place.postcode, authority: null }
}))

const offering = new Map<string, readonly MadeProvider[]>(
  [...fostering, ...adopting, 'K1', 'K2', 'K3', 'R3', 'S1'].map((type) => [type, madeProviders.filter((p) => p.placements.includes(type))]),
)
/** Providers of a type of placement; none where Ofsted registers nobody. */
export const providersOf = (type: string): readonly MadeProvider[] => offering.get(type) ?? []

/** The same with the columns of Ofsted's list. */
export const providerRows = (): readonly (readonly string[])[] => [
  ['URN', 'Local authority', 'Placement code', 'Placement provider code', 'Setting address postcode', 'Deregistration date'],
  ...madeProviders.map((p) => [p.urn, '', p.placements.join('/'), p.providerCodes.join('/'), p.at, '']),
]

import type { PostcodePlace, PostcodeTable } from '../../../src/packs/england/returns/ssda903/postcodes.ts'
import { plainPostcode } from '../../../src/packs/england/returns/ssda903/postcodes.ts'
import { Dice } from '../../synthetic/dice.ts'

/** The authority whose returns are made up. The code is a real one, so that it is known; nothing else about it is true. */
export const authority = { code: 'E06000005', number: '841' } as const

/** Where a made-up postcode is said to be. `laua` is the code as postcode files have it. */
export interface MadePlace extends PostcodePlace { readonly postcode: string; readonly laua: string }

interface Region { readonly area: string; readonly laua: readonly string[]; readonly east: number; readonly north: number; readonly spread: number; readonly count: number }

/** Postcode areas that do not exist. Distances are believable: most placements are near, a few far, none over 350 miles away. */
const regions = {
  own: { area: 'QD', laua: [authority.code], east: 428_000, north: 515_000, spread: 9_000, count: 320 },
  near: { area: 'QN', laua: ['E06000001', 'E06000003', 'E06000004', 'E06000047', 'E08000024'], east: 436_000, north: 532_000, spread: 26_000, count: 220 },
  far: { area: 'QF', laua: ['E08000025', 'E08000003', 'E06000016', 'E10000017'], east: 420_000, north: 330_000, spread: 60_000, count: 90 },
  wales: { area: 'QW', laua: ['W06000006'], east: 335_000, north: 345_000, spread: 9_000, count: 12 },
} as const satisfies { readonly [name: string]: Region }

const letters = 'ABDEFGHJLNPQRSTUWXYZ'

function placesIn({ area, laua, east, north, spread, count }: Region): readonly MadePlace[] {
  const dice = new Dice(`places ${area}`)
  return Array.from({ length: count }, (_, i) => {
    const code = laua[i % laua.length] ?? '', inward = `${letters[i % 20] ?? ''}${letters[(i * 7 + Math.floor(i / 20)) % 20] ?? ''}`
    return {
      postcode: `${area}${1 + Math.floor(i / 100)} ${Math.floor(i / 10) % 10}${inward}`, laua: code, la: code.startsWith('W') ? 'WAL' : code,
      east: east + dice.int(-spread, spread), north: north + dice.int(-spread, spread),
    }
  })
}

export const places = { own: placesIn(regions.own), near: placesIn(regions.near), far: placesIn(regions.far), wales: placesIn(regions.wales) }
const all: readonly MadePlace[] = Object.values(places).flat()
const byPostcode = new Map(all.map((p) => [plainPostcode(p.postcode), p]))

/** The made-up postcodes, for a check to look in. */
export const madePostcodes: PostcodeTable = { size: byPostcode.size, find: (postcode) => (postcode === null ? null : byPostcode.get(plainPostcode(postcode)) ?? null) }

/** The same as a file with the columns of the national postcode file. */
export const postcodesCsv = (): string => ['pcd,laua,oseast1m,osnrth1m', ...all.map((p) => `${p.postcode},${p.laua},${p.east},${p.north}`)].join('\n') + '\n'

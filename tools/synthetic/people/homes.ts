import type { Instant } from '../../../src/calendar/index.ts'
import type { SubjectId } from '../../../src/ledger/index.ts'
import { units, type UnitKey } from '../cast.ts'
import type { World } from '../world.ts'
import { streets, towns } from '../words/places.ts'

/** Where a child in care may live: one of the three children’s homes, or with carers. */
export interface Place {
  readonly id: SubjectId
  readonly name: string
  /** What the child calls who looks after them there. */
  readonly called: string
  readonly type: string
  readonly key: UnitKey | null
}

/** A children’s home of the authority. */
export const homePlace = (
  key: 'saltmarsh' | 'gullRise' | 'chapelYard', called: string,
): Place => ({ id: units[key].id, name: units[key].name, called, type: 'K2', key })

/** Carers and places beside the homes; names made up. Codes of the national list of placements. */
export const carers: readonly (readonly [string, string, string])[] = [
  ['Jan and Mel Pascoe', 'Jan', 'U4'],
  ['Comfort Asamoah', 'Comfort', 'U6'],
  ['The Tregenzas', 'Denny', 'U4'],
  ['Bev and Colin Hurst', 'Bev', 'U6'],
  ['Sunil and Asha Verma', 'Asha', 'U6'],
  ['Marie-Claire Duffy', 'Marie-Claire', 'U4'],
  ['Hugh and Tobias Lark', 'Tobias', 'U6'],
  ['Pauline Oduya', 'Pauline', 'U6'],
  ['The Kellys, Penquay', 'Noreen', 'U6'],
  ['Wanda Malinowska', 'Wanda', 'U4'],
  ['Gwen and Ivor Prideaux', 'Gwen', 'U4'],
  ['Lorna McAllister', 'Lorna', 'U6'],
  ['The Ozturks', 'Leyla', 'U6'],
  ['Sheila Bonney', 'Sheila', 'U6'],
  ['Nan (kinship), Kelp Street', 'Nan', 'U3'],
  ['Aunt Shireen (kinship)', 'Auntie Shireen', 'U3'],
  ['Gran and Grandad Lidgey (kinship)', 'Gran', 'U1'],
  ['Uncle Femi (kinship)', 'Uncle Femi', 'U3'],
  ['Harbour Court, supported flats', 'Nadine', 'K3'],
  ['Lighthouse Lodge, supported flats', 'Curtis', 'K3'],
  ['Anna and Petra Voss', 'Anna', 'U6'],
  ['The Chinyelus', 'Grace', 'U4'],
]

/** Writes the carers’ homes and gives them back. */
export function carerHomes(w: World, written: Instant, by: SubjectId): readonly Place[] {
  const dice = w.dice.fork('carers')
  return carers.map(([name, called, type]) => {
    const id = dice.uuid()
    w.book.open('organisation', 'home', id).write('described', {
      on: { day: w.began }, written, by,
      says: {
        name,
        kind: type === 'K3' ? 'Supported accommodation' : type.startsWith('U') && type < 'U4' ? 'Family and friends carers' : 'Foster carers',
        within: units.fostering.id, phone: w.phones.next(),
        address: `${dice.int(1, 120)} ${dice.pick(streets)}, ${dice.pick(towns)}`,
        capacity: dice.int(1, 3),
      },
    })
    return { id, name, called, type, key: null }
  })
}

import { milesBetween } from '../packs/england/returns/ssda903/postcodes.ts'
import { readPostcodes } from '../packs/england/returns/ssda903/read-postcodes.ts'
import type { Distances } from '../store/distances.ts'

/** Distances by a table of postcodes with coordinates, such as the Office for National Statistics' directory. Throws when the file is none. */
export async function distancesFrom(file: string): Promise<Distances> {
  const { table } = await readPostcodes(file)
  return (from, to) => milesBetween(table.find(from), table.find(to))
}

import { milesBetween } from '../postcodes.ts'
import type { Collection } from '../rule.ts'
import type { Episode } from '../tables.ts'

/** The authority a placement is in (PL_LA): 'WAL', 'SCO' or 'NIR' outside England, null when the postcode is not known. */
export const placementAuthority = (e: Episode, c: Collection): string | null => c.postcodes.find(e.PL_POST)?.la ?? null

/** Whether a placement is inside the authority that looks after the child (PL_LOCATION). Null when either is not known. */
export const placementLocation = (e: Episode, c: Collection): 'IN' | 'OUT' | null => {
  const la = placementAuthority(e, c)
  return la === null || c.la === null ? null : la === c.la ? 'IN' : 'OUT'
}

/** Miles from home to the placement (PL_DISTANCE). Null when either is not known. */
export const placementDistance = (e: Episode, c: Collection): number | null => milesBetween(c.postcodes.find(e.HOME_POST), c.postcodes.find(e.PL_POST))

/** Whether two placements are in different authorities. Null when either is not known. */
export const authoritiesDiffer = (a: Episode, b: Episode, c: Collection): boolean | null => differ(placementAuthority(a, c), placementAuthority(b, c))

/** Whether one of two placements is inside the authority and the other outside. Null when either is not known. */
export const locationsDiffer = (a: Episode, b: Episode, c: Collection): boolean | null => differ(placementLocation(a, c), placementLocation(b, c))

/** Whether two placements are two tenths of a mile or more apart in their distance from home: less may come of a postcode measured anew. */
export const distancesDiffer = (a: Episode, b: Episode, c: Collection): boolean | null => {
  const miles = placementDistance(a, c), others = placementDistance(b, c)
  return miles === null || others === null ? null : Math.abs(Math.round(miles * 10) - Math.round(others * 10)) >= 2
}

const differ = (a: string | null, b: string | null): boolean | null => (a === null || b === null ? null : a !== b)

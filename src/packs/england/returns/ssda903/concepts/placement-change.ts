import { plainPostcode } from '../postcodes.ts'
import type { Episode } from '../tables.ts'

/** Whether two postcodes are written alike, spaces and capitals apart. Two blanks are alike. */
export const samePostcode = (a: string | null, b: string | null): boolean => a === b || (a !== null && b !== null && plainPostcode(a) === plainPostcode(b))

/** Whether the legal status is another in the next episode. Null when it is blank in either. */
export const legalStatusChanged = (before: Episode, next: Episode): boolean | null => (before.LS === null || next.LS === null ? null : before.LS !== next.LS)

/**
 * Whether the placement is told differently in the next episode: its type, provider, URN or postcode. A blank is told like a blank
 * only. Null when all is told alike, but without a type or a postcode: a move then leaves no trace.
 */
export function placementChanged(before: Episode, next: Episode): boolean | null {
  if (before.PLACE !== next.PLACE || before.PLACE_PROVIDER !== next.PLACE_PROVIDER || before.URN !== next.URN) return true
  if (!samePostcode(before.PL_POST, next.PL_POST)) return true
  return next.PLACE === null || next.PL_POST === null ? null : false
}

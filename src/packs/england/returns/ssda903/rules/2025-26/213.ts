import { temporaryPlacements } from '../../codes.ts'
import { rule } from '../../rule.ts'
import { r213 as before } from '../2022-23/213.ts'

const withoutProvider: ReadonlySet<string | null> = new Set([...temporaryPlacements, 'Z11', 'Z12', 'Z13', 'Z14'])

/** From 2025-26 the codes that took the place of Z1 have no provider either. */
export const r213 = rule({ ...before, faults: (child) => child.rows.Episodes.filter((e) => withoutProvider.has(e.PLACE) && e.PLACE_PROVIDER !== null) })

import type { SubjectId } from '../ledger/index.ts'
import { lineRoles } from '../packs/index.ts'
import { postsOf } from './posts.ts'
import type { Org } from './who.ts'

/**
 * Whether two people are in each other's line of management now, or are the same person: who reviews access is neither. A person
 * with no post is in nobody's line.
 */
export function inLineOf(org: Org, a: SubjectId, b: SubjectId): boolean {
  if (a === b) return true
  const over = (upper: SubjectId, lower: SubjectId): boolean => {
    const units = new Set(postsOf(org, lower).flatMap((p) => above(org, p.unit)))
    return postsOf(org, upper).some((p) => lineRoles.has(p.role) && units.has(p.unit))
  }
  return over(a, b) || over(b, a)
}

/** A unit and every unit it is within. */
function above(org: Org, unit: SubjectId): readonly SubjectId[] {
  const units: SubjectId[] = []
  for (let at: SubjectId | undefined = unit; at && !units.includes(at); at = org.within.get(at)) units.push(at)
  return units
}

import type { Tri, When } from '../../../../calendar/index.ts'
import type { SubjectId } from '../../../../ledger/index.ts'
import type { Context } from '../../../../readings/index.ts'
import { organisation } from '../../records/organisation.ts'
import { postsAt } from '../posts.ts'

/** Roles that manage people: somebody in one of them is in the line of everyone in their unit and the units beneath it. */
export const lineRoles: ReadonlySet<string> = new Set([
  'home-manager', 'registered-manager', 'responsible-individual', 'team-manager', 'head-of-service', 'director', 'chief-executive',
])

/**
 * Whether one of two people stood in the other's line of management at a moment, by the posts they held. Somebody with no
 * post on the record is 'cannot tell': nobody is independent by silence.
 */
export function inLine(a: SubjectId, b: SubjectId, at: When, c: Context): Tri {
  const [ofA, ofB] = [postsAt(a, at, c), postsAt(b, at, c)]
  if (ofA.length === 0 || ofB.length === 0) return 'cannot tell'
  const over = (upper: typeof ofA, lower: typeof ofA): boolean =>
    upper.some((m) => m.role !== null && lineRoles.has(m.role) && m.unit !== null && lower.some((p) => p.unit !== null && unitsAbove(p.unit, c).includes(m.unit ?? '')))
  if (over(ofA, ofB) || over(ofB, ofA)) return 'yes'
  return [...ofA, ...ofB].some((p) => p.unit === null) ? 'cannot tell' : 'no'
}

/** A unit and every unit it is within. */
function unitsAbove(unit: SubjectId, c: Context): readonly SubjectId[] {
  const units: SubjectId[] = []
  for (let at: SubjectId | undefined = unit; at && !units.includes(at);) {
    units.push(at)
    at = c.timeline(at).each(organisation).at(-1)?.at('described')?.body.within
  }
  return units
}

import type { Day } from '../../../../../calendar/index.ts'
import { isBlank, isUnreadable, type AnyRow } from '../../../../../returns/index.ts'
import { followsOn } from '../care.ts'
import type { Child } from '../child.ts'
import { none } from '../rule.ts'
import type { Episode, PlacedAdoptionRow } from '../tables.ts'
import { isAfter } from './known-days.ts'

/** Whether there is any decision that a child should be placed for adoption. */
export const hasDecision = (child: Child): boolean => child.placedAdoption.some((p) => !isBlank(p, 'DATE_PLACED'))

/** Whether a decision stands: nothing says when it was reversed. */
export const stands = (p: PlacedAdoptionRow): boolean => !isBlank(p, 'DATE_PLACED') && isBlank(p, 'DATE_PLACED_CEASED')

/** The last decision made; null when no day of a decision can be read. */
export const latestDecision = (child: Child): PlacedAdoptionRow | null =>
  child.placedAdoption.filter((p) => p.DATE_PLACED !== null).reduce<PlacedAdoptionRow | null>((found, p) => (isAfter(found?.DATE_PLACED ?? null, p.DATE_PLACED) ? found : p), null)

/** Whether a decision had been made by a day, and not been reversed before it. */
const stoodOn = (p: PlacedAdoptionRow, day: Day): boolean => p.DATE_PLACED !== null && p.DATE_PLACED <= day && !isAfter(day, p.DATE_PLACED_CEASED)

/** Of episodes in order, those where something begins: it holds of them, and not of what they follow straight on from. */
export const beginnings = (episodes: readonly Episode[], holds: (e: Episode) => boolean): readonly Episode[] => episodes.filter((e, at) => {
  const before = episodes[at - 1]
  return holds(e) && !(before && holds(before) && followsOn(before, e))
})

/** Of what began, whatever began while no decision stood, and the first decision made after it. */
export function decidedTooLate(child: Child, began: readonly Episode[]): readonly AnyRow[] {
  const decisions = child.placedAdoption
  if (!began.length || !decisions.length || decisions.some((p) => isUnreadable(p, 'DATE_PLACED'))) return none
  const found = new Set<AnyRow>()
  for (const e of began) {
    const day = e.DECOM
    if (day === null || decisions.some((p) => stoodOn(p, day))) continue
    const late = decisions.filter((p) => isAfter(p.DATE_PLACED, day)), first = late.find((p) => !late.some((other) => isAfter(p.DATE_PLACED, other.DATE_PLACED)))
    if (first) found.add(e).add(first)
  }
  return [...found]
}

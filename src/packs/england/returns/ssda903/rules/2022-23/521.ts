import type { AnyRow } from '../../../../../../returns/index.ts'
import { adoptivePlacements } from '../../codes.ts'
import { isAfter } from '../../concepts/known-days.ts'
import { none, rule } from '../../rule.ts'

export const r521 = rule({
  code: '521',
  title: 'Placed for adoption before it was decided that adoption is in their interest',
  mend: 'Check the day of the decision and the day the placement for adoption began: the decision comes first, or on the same day.',
  reads: { Episodes: ['PLACE', 'DECOM'], AD1: ['DATE_INT'] },
  marks: { Episodes: ['PLACE', 'DECOM'], AD1: ['DATE_INT'] },
  faults: (child) => {
    if (!child.ad1.length) return none
    const placed = child.episodes.filter((e) => adoptivePlacements.has(e.PLACE))
    const early: readonly AnyRow[] = placed.filter((e) => child.ad1.some((a) => isAfter(a.DATE_INT, e.DECOM)))
    return early.length ? [...early, ...child.ad1.filter((a) => placed.some((e) => isAfter(a.DATE_INT, e.DECOM)))] : none
  },
})

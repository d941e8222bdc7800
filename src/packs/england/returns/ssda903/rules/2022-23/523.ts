import type { AnyRow } from '../../../../../../returns/index.ts'
import { latestDecision } from '../../concepts/adoption-decisions.ts'
import { none, rule } from '../../rule.ts'

export const r523 = rule({
  code: '523',
  title: 'The decision that led to adoption has two different dates',
  mend: 'Check both days: the decision to place for adoption and the decision that adoption is in the child’s interest are one decision.',
  reads: { AD1: ['DATE_INT'], PlacedAdoption: ['DATE_PLACED'] },
  marks: { AD1: ['DATE_INT'], PlacedAdoption: ['DATE_PLACED'] },
  faults: (child) => {
    // A child is adopted on the last decision made; one made earlier, and since reversed, has a date of its own.
    const last = latestDecision(child)
    if (!last) return none
    const other: readonly AnyRow[] = child.ad1.filter((a) => a.DATE_INT !== null && a.DATE_INT !== last.DATE_PLACED)
    return other.length ? [...other, last] : none
  },
})

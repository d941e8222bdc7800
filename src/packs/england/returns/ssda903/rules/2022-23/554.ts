import { beginnings, decidedTooLate, hasDecision } from '../../concepts/adoption-decisions.ts'
import type { Child } from '../../child.ts'
import { none, rule } from '../../rule.ts'

const late = (child: Child) => (child.placedAdoption.length ? decidedTooLate(child, beginnings(child.episodes, (e) => e.LS === 'E1')) : none)

export const r554 = rule({
  code: '554',
  title: 'A placement order before it was decided to place for adoption',
  mend: 'Check the day of the decision and the day the placement order was made: the decision comes first, or on the same day.',
  reads: { Episodes: ['LS', 'DECOM', 'DEC', 'REC', 'RNE'], PlacedAdoption: ['DATE_PLACED', 'DATE_PLACED_CEASED'] },
  marks: { Episodes: ['LS', 'DECOM'], PlacedAdoption: ['DATE_PLACED'] },
  faults: late,
  cannotTell: {
    why: 'the placement order was made before the episodes of this return',
    rows: (child) => {
      const first = child.episodes[0]
      // The child moved, and the order was already there.
      const older = first?.LS === 'E1' && (first.RNE === 'P' || first.RNE === 'T') && hasDecision(child)
      return older && !late(child).includes(first) ? [first] : none
    },
  },
})

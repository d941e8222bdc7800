import { adoptivePlacements } from '../../codes.ts'
import { beginnings, decidedTooLate } from '../../concepts/adoption-decisions.ts'
import { rule } from '../../rule.ts'

export const r552 = rule({
  code: '552',
  title: 'Placed for adoption before it was decided to do so',
  mend: 'Check the day of the decision and the day the placement for adoption began: the decision comes first, or on the same day.',
  reads: { Episodes: ['PLACE', 'DECOM', 'DEC', 'REC'], PlacedAdoption: ['DATE_PLACED', 'DATE_PLACED_CEASED'] },
  marks: { Episodes: ['PLACE', 'DECOM'], PlacedAdoption: ['DATE_PLACED'] },
  faults: (child) => (child.placedAdoption.length ? decidedTooLate(child, beginnings(child.episodes, (e) => adoptivePlacements.has(e.PLACE))) : []),
})

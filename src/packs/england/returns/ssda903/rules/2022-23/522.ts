import { isAfter } from '../../concepts/known-days.ts'
import { rule } from '../../rule.ts'

export const r522 = rule({
  code: '522',
  title: 'Decided no longer to place for adoption before it was decided to do so',
  mend: 'Check the two days: the decision to place for adoption comes first, or on the same day.',
  reads: { PlacedAdoption: ['DATE_PLACED', 'DATE_PLACED_CEASED'] },
  marks: { PlacedAdoption: ['DATE_PLACED', 'DATE_PLACED_CEASED'] },
  faults: (child) => child.placedAdoption.filter((p) => isAfter(p.DATE_PLACED, p.DATE_PLACED_CEASED)),
})

import { isBlank } from '../../../../../../returns/index.ts'
import { rule } from '../../rule.ts'

export const r119 = rule({
  code: '119',
  title: 'Adoption decision undone with no day or no reason',
  mend: 'Give both the day it was decided no longer to place the child for adoption and why, or neither while the decision stands.',
  reads: { PlacedAdoption: ['DATE_PLACED_CEASED', 'REASON_PLACED_CEASED'] },
  marks: { PlacedAdoption: ['DATE_PLACED_CEASED', 'REASON_PLACED_CEASED'] },
  faults: (child) => child.placedAdoption.filter((p) => isBlank(p, 'DATE_PLACED_CEASED') !== isBlank(p, 'REASON_PLACED_CEASED')),
})

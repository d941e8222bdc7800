import { isBlank } from '../../../../../../returns/index.ts'
import { rule } from '../../rule.ts'

export const r563 = rule({
  code: '563',
  title: 'A decision for adoption was reversed, and when it was made is not said',
  mend: 'Add the day it was decided that they should be placed for adoption.',
  reads: { PlacedAdoption: ['DATE_PLACED', 'DATE_PLACED_CEASED', 'REASON_PLACED_CEASED'] },
  marks: { PlacedAdoption: ['DATE_PLACED', 'DATE_PLACED_CEASED', 'REASON_PLACED_CEASED'] },
  faults: (child) => child.placedAdoption.filter((p) => isBlank(p, 'DATE_PLACED') && !isBlank(p, 'DATE_PLACED_CEASED') && p.REASON_PLACED_CEASED !== null),
})

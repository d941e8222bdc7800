import { isUnreadable } from '../../../../../../returns/index.ts'
import { rule } from '../../rule.ts'

export const r116 = rule({
  code: '116',
  title: 'The day it was decided no longer to place for adoption is not a date',
  mend: 'Write it as day/month/year, or leave it blank while the decision stands.',
  reads: { PlacedAdoption: ['DATE_PLACED_CEASED'] },
  marks: { PlacedAdoption: ['DATE_PLACED_CEASED'] },
  faults: (child) => child.placedAdoption.filter((p) => isUnreadable(p, 'DATE_PLACED_CEASED')),
})

import { isUnreadable } from '../../../../../../returns/index.ts'
import { rule } from '../../rule.ts'

export const r115 = rule({
  code: '115',
  title: 'The day it was decided to place for adoption is not a date',
  mend: 'Write it as day/month/year.',
  reads: { PlacedAdoption: ['DATE_PLACED'] },
  marks: { PlacedAdoption: ['DATE_PLACED'] },
  faults: (child) => child.placedAdoption.filter((p) => isUnreadable(p, 'DATE_PLACED')),
})

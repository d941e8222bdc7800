import { isBlank } from '../../../../../../returns/index.ts'
import { isAfter } from '../../concepts/known-days.ts'
import { rule } from '../../rule.ts'

export const r333 = rule({
  code: '333',
  title: 'Matched with adopters before it was decided to place for adoption',
  mend: 'Add or check the day it was decided that the child should be placed for adoption, and the day of matching.',
  reads: { AD1: ['DATE_INT', 'DATE_MATCH'] },
  marks: { AD1: ['DATE_INT', 'DATE_MATCH'] },
  faults: (child) => child.ad1.filter((a) => isAfter(a.DATE_INT, a.DATE_MATCH) || (a.DATE_MATCH !== null && isBlank(a, 'DATE_INT'))),
})

import { isUnreadable } from '../../../../../../returns/index.ts'
import { rule } from '../../rule.ts'

export const r113 = rule({
  code: '113',
  title: 'The day matched with adopters is not a date',
  mend: 'Write it as day/month/year.',
  reads: { AD1: ['DATE_MATCH'] },
  marks: { AD1: ['DATE_MATCH'] },
  faults: (child) => child.ad1.filter((a) => isUnreadable(a, 'DATE_MATCH')),
})

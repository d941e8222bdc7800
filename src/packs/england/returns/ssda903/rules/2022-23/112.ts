import { isUnreadable } from '../../../../../../returns/index.ts'
import { rule } from '../../rule.ts'

export const r112 = rule({
  code: '112',
  title: 'The day placed with their adopters is not a date',
  mend: 'Write it as day/month/year.',
  reads: { AD1: ['DATE_INT'] },
  marks: { AD1: ['DATE_INT'] },
  faults: (child) => child.ad1.filter((a) => isUnreadable(a, 'DATE_INT')),
})

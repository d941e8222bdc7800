import { isUnreadable } from '../../../../../../returns/index.ts'
import { rule } from '../../rule.ts'

export const r1005 = rule({
  code: '1005',
  title: 'The day the child was found or came back is not a date',
  mend: 'Write it as day/month/year, or leave it blank while they are still missing or away.',
  reads: { Missing: ['MIS_END'] },
  marks: { Missing: ['MIS_END'] },
  faults: (child) => child.missing.filter((m) => isUnreadable(m, 'MIS_END')),
})

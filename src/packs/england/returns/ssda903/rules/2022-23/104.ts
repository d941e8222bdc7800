import { isUnreadable } from '../../../../../../returns/index.ts'
import { rule } from '../../rule.ts'

export const r104 = rule({
  code: '104',
  title: 'The day a child stopped being an unaccompanied asylum seeker is not a date, or is before this year',
  mend: 'Write it as day/month/year; leave the child out of this table if it ended before 1 April.',
  reads: { UASC: ['DUC'] },
  marks: { UASC: ['DUC'] },
  faults: (child, c) => child.uasc.filter((u) => isUnreadable(u, 'DUC') || (u.DUC !== null && u.DUC < c.year.start)),
})

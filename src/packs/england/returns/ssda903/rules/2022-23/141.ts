import { isUnreadable } from '../../../../../../returns/index.ts'
import { rule } from '../../rule.ts'

export const r141 = rule({
  code: '141',
  title: 'The day an episode began is not a date',
  mend: 'Write it as day/month/year.',
  reads: { Episodes: ['DECOM'] },
  marks: { Episodes: ['DECOM'] },
  faults: (child) => child.rows.Episodes.filter((e) => isUnreadable(e, 'DECOM')),
})

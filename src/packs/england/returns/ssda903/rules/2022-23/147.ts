import { isUnreadable } from '../../../../../../returns/index.ts'
import { rule } from '../../rule.ts'

export const r147 = rule({
  code: '147',
  title: 'The day an episode ended is not a date',
  mend: 'Write it as day/month/year, or leave it blank while the episode goes on.',
  reads: { Episodes: ['DEC'] },
  marks: { Episodes: ['DEC'] },
  faults: (child) => child.rows.Episodes.filter((e) => isUnreadable(e, 'DEC')),
})

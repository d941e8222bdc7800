import { isBlank } from '../../../../../../returns/index.ts'
import { rule } from '../../rule.ts'

export const r148 = rule({
  code: '148',
  title: 'Ended with no reason, or a reason with no end',
  mend: 'Give both the day the episode ended and why, or neither while it goes on.',
  reads: { Episodes: ['DEC', 'REC'] },
  marks: { Episodes: ['DEC', 'REC'] },
  faults: (child) => child.rows.Episodes.filter((e) => isBlank(e, 'DEC') !== isBlank(e, 'REC')),
})

import { isAfter } from '../../concepts/known-days.ts'
import { rule } from '../../rule.ts'

export const r356 = rule({
  code: '356',
  title: 'Ends before it starts',
  mend: 'Check both days: one of them is wrong.',
  reads: { Episodes: ['DECOM', 'DEC'] },
  marks: { Episodes: ['DECOM', 'DEC'] },
  faults: (child) => child.rows.Episodes.filter((e) => isAfter(e.DECOM, e.DEC)),
})

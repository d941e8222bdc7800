import { adopted } from '../../codes.ts'
import { rule } from '../../rule.ts'

export const r582 = rule({
  code: '582',
  title: 'Adopted on the day they were matched with their adopters',
  mend: 'Check the day of the match and the day of the adoption: the match usually comes months before.',
  reads: { Episodes: ['REC', 'DEC'], AD1: ['DATE_MATCH'] },
  marks: { Episodes: ['REC', 'DEC'] },
  faults: (child) => child.rows.Episodes.filter((e) => adopted.has(e.REC) && e.DEC !== null && child.ad1.some((a) => a.DATE_MATCH === e.DEC)),
})

import { day } from '../../../../../../calendar/index.ts'
import { rule } from '../../rule.ts'

/** The Children Act 1989 came into force. */
const since = day('1991-10-14')

export const r353 = rule({
  code: '353',
  title: 'Began before the Children Act',
  mend: 'Check the start: no episode can begin before 14 October 1991.',
  reads: { Episodes: ['DECOM'] },
  marks: { Episodes: ['DECOM'] },
  faults: (child) => child.rows.Episodes.filter((e) => e.DECOM !== null && e.DECOM < since),
})

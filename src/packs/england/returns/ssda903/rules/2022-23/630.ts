import { none, rule } from '../../rule.ts'
import type { PrevPermRow } from '../../tables.ts'

/** Whether it says whether the child had a permanent home before and, unless they had none, by which authority and when. */
const isTold = (p: PrevPermRow): boolean => p.PREV_PERM === 'Z1' || (p.PREV_PERM !== null && p.LA_PERM !== null && p.DATE_PERM !== null)

export const r630 = rule({
  code: '630',
  title: 'Came into care this year, and an earlier permanent home is not told of',
  mend: 'Say whether they had been adopted or lived under another permanent order before (Z1 for no), and if so where and when it was made.',
  reads: { Episodes: ['RNE', 'DECOM'], PrevPerm: ['PREV_PERM', 'LA_PERM', 'DATE_PERM'] },
  marks: { Episodes: ['RNE'] },
  faults: (child, c) => {
    const began = child.rows.Episodes.filter((e) => e.RNE === 'S' && e.DECOM !== null && e.DECOM >= c.year.start)
    return began.length && !child.prevPerm.some(isTold) ? began : none
  },
})

import { isBlank } from '../../../../../../returns/index.ts'
import { none, rule } from '../../rule.ts'

export const r634 = rule({
  code: '634',
  title: 'An earlier order is told of, though every episode began before 1 April 2016',
  mend: 'Leave the row out: it is asked for only of children who came into care on 1 April 2016 or later. Or check the days the episodes began.',
  reads: { PrevPerm: ['PREV_PERM', 'LA_PERM', 'DATE_PERM'], Episodes: ['DECOM'] },
  marks: { PrevPerm: ['PREV_PERM', 'LA_PERM', 'DATE_PERM'], Episodes: ['DECOM'] },
  faults: (child) => {
    const told = child.prevPerm.filter((p) => !isBlank(p, 'PREV_PERM') || !isBlank(p, 'LA_PERM') || !isBlank(p, 'DATE_PERM'))
    if (told.length === 0 || child.episodes.length === 0) return none
    return child.episodes.every((e) => e.DECOM !== null && e.DECOM < '2016-04-01') ? [...told, ...child.episodes] : none
  },
})

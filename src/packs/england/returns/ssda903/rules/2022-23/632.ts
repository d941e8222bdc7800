import { isUnreadable } from '../../../../../../returns/index.ts'
import { periodsOfCare } from '../../care.ts'
import { earliestDay } from '../../concepts/partly-known-day.ts'
import { rule } from '../../rule.ts'

// A child who came back twice in the year is told of once: the order may have been made before either time. Where parts of the date are
// not known it is taken for the earliest day it may be.
export const r632 = rule({
  code: '632',
  title: 'The date of the earlier order is not a date, or not before the child came into care',
  mend: 'Write it as day/month/year, with zz for what is not known (zz/04/2019), and check it against the day the child came into care.',
  reads: { PrevPerm: ['DATE_PERM'], Episodes: ['DECOM', 'RNE', 'DEC', 'REC'] },
  marks: { PrevPerm: ['DATE_PERM'], Episodes: ['DECOM'] },
  faults: (child) => {
    const first = child.prevPerm.length > 0 ? periodsOfCare(child.episodes.filter((e) => e.DECOM !== null)).at(-1)?.[0] : undefined
    const wrong = child.prevPerm.filter((p) => {
      if (p.DATE_PERM === null) return isUnreadable(p, 'DATE_PERM')
      const day = earliestDay(p.DATE_PERM)
      return day === null || (first?.DECOM ? day >= first.DECOM : false)
    })
    return wrong.length > 0 && first ? [...wrong, first] : wrong
  },
})

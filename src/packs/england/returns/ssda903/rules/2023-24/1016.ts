import type { Child } from '../../child.ts'
import { isOnOrAfter } from '../../concepts/known-days.ts'
import { leaverColumns, tellsOfLeaver } from '../../concepts/leaver-information.ts'
import { turns17Or18 } from '../../concepts/turns-17-or-18.ts'
import { none, rule } from '../../rule.ts'
import type { Episode } from '../../tables.ts'

/** The last episode, when care ended with it. */
const ending = (child: Child): Episode | null => {
  const last = child.episodes.findLast((e) => e.DECOM !== null)
  return last && last.DEC !== null && last.REC !== 'X1' ? last : null
}

export const r1016 = rule({
  code: '1016',
  title: 'A care leaver row, though they turned 17 or 18 this year before they left care',
  mend: 'Remove the care leaver row: it is asked for only of those who had left before their birthday. Or check when care ended.',
  reads: { Episodes: ['DECOM', 'DEC', 'REC'], OC3: ['DOB', ...leaverColumns] },
  marks: { OC3: [...leaverColumns] },
  faults: (child, c) => {
    const left = child.oc3.length > 0 ? ending(child) : null
    return left ? child.oc3.filter((o) => tellsOfLeaver(o) && isOnOrAfter(left.DEC, turns17Or18(o.DOB, c.year))) : none
  },
  cannotTell: {
    why: 'the date of birth is not known',
    rows: (child) => child.oc3.filter((o) => o.DOB === null && tellsOfLeaver(o) && ending(child) !== null),
  },
})

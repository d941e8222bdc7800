import { isBlank } from '../../../../../../returns/index.ts'
import type { Child } from '../../child.ts'
import { isAfter } from '../../concepts/known-days.ts'
import { leaverColumns, tellsOfLeaver } from '../../concepts/leaver-information.ts'
import { turns17Or18 } from '../../concepts/turns-17-or-18.ts'
import { rule, type Year } from '../../rule.ts'
import type { Oc3Row } from '../../tables.ts'

const inCareOnBirthday = (o: Oc3Row, child: Child, year: Year): boolean => {
  const birthday = turns17Or18(o.DOB, year)
  return birthday !== null && child.episodes.some((e) => e.DECOM !== null && e.DECOM <= birthday && (isBlank(e, 'DEC') || isAfter(e.DEC, birthday)))
}

export const r1007 = rule({
  code: '1007',
  title: 'A care leaver row, though still looked after when they turned 17 or 18',
  mend: 'Remove the care leaver row, or check the episodes and the date of birth.',
  reads: { Episodes: ['DECOM', 'DEC'], OC3: ['DOB', ...leaverColumns] },
  marks: { OC3: [...leaverColumns] },
  faults: (child, c) => child.oc3.filter((o) => tellsOfLeaver(o) && inCareOnBirthday(o, child, c.year)),
  cannotTell: { why: 'the date of birth is not known', rows: (child) => child.oc3.filter((o) => o.DOB === null && child.episodes.length > 0 && tellsOfLeaver(o)) },
})

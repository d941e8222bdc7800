import type { Child } from '../../child.ts'
import { isAfter } from '../../concepts/known-days.ts'
import { lastDay } from '../../concepts/last-day.ts'
import { withoutBirthday } from '../../concepts/without-birthday.ts'
import { none, rule } from '../../rule.ts'
import type { Episode } from '../../tables.ts'

const toCustody = (child: Child): readonly Episode[] => child.rows.Episodes.filter((e) => e.REASON_PLACE_CHANGE === 'CUSTOD')

export const r234 = rule({
  code: '234',
  title: 'Moved for being taken into custody, and under 10',
  mend: 'Check why the placement changed, when it did, and the date of birth.',
  reads: { Header: ['DOB'], Episodes: ['DEC', 'REASON_PLACE_CHANGE'] },
  marks: { Header: ['DOB'], Episodes: ['REASON_PLACE_CHANGE', 'DEC'] },
  // The reason stands in the episode that the move ended: the age that counts is the age on the day it ended.
  faults: (child, c) => {
    const young = toCustody(child).filter((e) => isAfter(child.birthday(10), lastDay(e, c.year)))
    return young.length > 0 ? [...young, ...child.header] : none
  },
  cannotTell: withoutBirthday(toCustody),
})

import type { Child } from '../../child.ts'
import { isAfter } from '../../concepts/known-days.ts'
import { withoutBirthday } from '../../concepts/without-birthday.ts'
import { none, rule } from '../../rule.ts'
import type { Episode } from '../../tables.ts'

/** On remand, held under the Police and Criminal Evidence Act, sentenced. */
const justice: ReadonlySet<string | null> = new Set(['J1', 'J2', 'J3'])
const held = (child: Child): readonly Episode[] => child.rows.Episodes.filter((e) => justice.has(e.LS))

export const r358 = rule({
  code: '358',
  title: 'On remand, held or sentenced while under 10',
  mend: 'Check the legal status, the start of the episode and the date of birth.',
  reads: { Header: ['DOB'], Episodes: ['DECOM', 'LS'] },
  marks: { Header: ['DOB'], Episodes: ['DECOM', 'LS'] },
  faults: (child) => {
    const young = held(child).filter((e) => isAfter(child.birthday(10), e.DECOM))
    return young.length > 0 ? [...young, ...child.header] : none
  },
  cannotTell: withoutBirthday(held),
})

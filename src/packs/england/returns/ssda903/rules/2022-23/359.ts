import { isBlank } from '../../../../../../returns/index.ts'
import type { Child } from '../../child.ts'
import { isAfter } from '../../concepts/known-days.ts'
import { withoutBirthday } from '../../concepts/without-birthday.ts'
import { none, rule } from '../../rule.ts'
import type { Episode } from '../../tables.ts'

/** Open, and not accommodated in a children's home under section 20, the one way to be looked after at 18. */
const mustEnd = (child: Child): readonly Episode[] => child.rows.Episodes.filter((e) => isBlank(e, 'DEC') && !(e.LS === 'V2' && e.PLACE === 'K2'))

export const r359 = rule({
  code: '359',
  title: 'Still looked after, and over 18',
  mend: 'Add the day on which being looked after ended, or check the legal status (V2), the placement (K2) and the date of birth.',
  reads: { Header: ['DOB'], Episodes: ['DEC', 'LS', 'PLACE'] },
  marks: { Episodes: ['DEC', 'LS', 'PLACE'] },
  faults: (child, c) => (isAfter(c.year.end, child.birthday(18)) ? mustEnd(child) : none),
  cannotTell: withoutBirthday(mustEnd),
})

import { isOnOrAfter } from '../../concepts/known-days.ts'
import { withoutBirthday } from '../../concepts/without-birthday.ts'
import { rule } from '../../rule.ts'

export const r352 = rule({
  code: '352',
  title: 'Started to be looked after at 18 or over',
  mend: 'Check the start of the episode, its reason (S) and the date of birth.',
  reads: { Header: ['DOB'], Episodes: ['DECOM', 'RNE'] },
  marks: { Episodes: ['DECOM', 'RNE'] },
  faults: (child) => child.rows.Episodes.filter((e) => e.RNE === 'S' && isOnOrAfter(e.DECOM, child.birthday(18))),
  cannotTell: withoutBirthday((child) => child.rows.Episodes.filter((e) => e.RNE === 'S')),
})

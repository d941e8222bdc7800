import type { Child } from '../../child.ts'
import { isUasc } from '../../concepts/uasc-status.ts'
import { withoutBirthday } from '../../concepts/without-birthday.ts'
import { none, rule } from '../../rule.ts'

const inBothYears = (child: Child): boolean => isUasc(child.header, child.uasc) && isUasc(child.last.Header, child.last.UASC)

export const r205B = rule({
  code: '205B',
  title: 'Unaccompanied and seeking asylum in both years, and the day it ended speaks against it',
  mend: 'A day given last year should be the eighteenth birthday; a day given this year should be in this year or the eighteenth birthday.',
  reads: { Header: ['DOB'], UASC: ['DUC'] },
  also: { Header: ['UASC'] },
  last: { Header: ['UASC'], UASC: ['DUC'] },
  marks: { Header: ['UASC'], UASC: ['DUC'] },
  faults: (child, c) => {
    const eighteenth = child.birthday(18)
    if (eighteenth === null || !inBothYears(child)) return none
    const before = child.last.UASC.some(({ DUC }) => DUC !== null && DUC !== eighteenth)
    const now = child.uasc.some(({ DUC }) => DUC !== null && DUC !== eighteenth && (DUC < c.year.start || DUC > c.year.end))
    return before || now ? [...child.header, ...child.uasc] : none
  },
  cannotTell: withoutBirthday((child) => (inBothYears(child) ? child.uasc.filter((u) => u.DUC !== null) : none)),
})

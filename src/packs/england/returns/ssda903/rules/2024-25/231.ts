import { reaches } from '../../child.ts'
import { isUasc } from '../../concepts/uasc-status.ts'
import { isAfter } from '../../concepts/known-days.ts'
import { none, rule } from '../../rule.ts'

export const r231 = rule({
  code: '231',
  title: 'An unaccompanied asylum-seeking child under 11',
  mend: 'Check the date of birth; if it is right, explain it to the department.',
  reads: { Header: ['DOB'] },
  also: { Header: ['UASC'], UASC: [] },
  marks: { Header: ['DOB', 'UASC'] },
  faults: (child, c) => (isUasc(child.header, child.uasc) ? child.header.filter((h) => isAfter(reaches(h.DOB, 11), c.year.end)) : none),
  cannotTell: { why: 'the date of birth is not known', rows: (child) => (isUasc(child.header, child.uasc) ? child.header.filter((h) => h.DOB === null) : none) },
})

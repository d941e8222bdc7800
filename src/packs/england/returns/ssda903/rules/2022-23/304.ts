import { reaches } from '../../child.ts'
import { isAfter } from '../../concepts/known-days.ts'
import { rule } from '../../rule.ts'

export const r304 = rule({
  code: '304',
  title: 'Seeking asylum alone ended after the eighteenth birthday',
  mend: 'The status ends on the eighteenth birthday at the latest; check the day and the date of birth.',
  reads: { UASC: ['DOB', 'DUC'] },
  marks: { UASC: ['DOB', 'DUC'] },
  faults: (child) => child.uasc.filter((u) => isAfter(u.DUC, reaches(u.DOB, 18))),
  cannotTell: { why: 'the date of birth is not known', rows: (child) => child.uasc.filter((u) => u.DUC !== null && u.DOB === null) },
})

import { reaches } from '../../child.ts'
import { anyFilled } from '../../concepts/cells.ts'
import { rule } from '../../rule.ts'

const sdq = ['SDQ_SCORE', 'SDQ_REASON'] as const

export const r188 = rule({
  code: '188',
  title: 'An SDQ score or reason of a child under 4',
  mend: 'Take them out, or check the date of birth: the questionnaire is not asked of children under 4 on 31 March.',
  reads: { OC2: ['DOB', ...sdq] },
  marks: { OC2: ['DOB', ...sdq] },
  faults: (child, c) => child.oc2.filter((o) => (reaches(o.DOB, 4) ?? c.year.end) > c.year.end && anyFilled(o, sdq)),
  cannotTell: { why: 'the date of birth is not known', rows: (child) => child.oc2.filter((o) => o.DOB === null && anyFilled(o, sdq)) },
})

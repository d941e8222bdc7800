import { reaches } from '../../child.ts'
import { anyFilled } from '../../concepts/cells.ts'
import { rule } from '../../rule.ts'

const sdq = ['SDQ_SCORE', 'SDQ_REASON'] as const

export const r189 = rule({
  code: '189',
  title: 'An SDQ score or reason of a young person over 16',
  mend: 'Take them out, or check the date of birth: the questionnaire is not asked of those who were 17 by 1 April.',
  reads: { OC2: ['DOB', ...sdq] },
  marks: { OC2: ['DOB', ...sdq] },
  faults: (child, c) => child.oc2.filter((o) => {
    const seventeen = reaches(o.DOB, 17)
    return seventeen !== null && seventeen <= c.year.start && anyFilled(o, sdq)
  }),
  cannotTell: { why: 'the date of birth is not known', rows: (child) => child.oc2.filter((o) => o.DOB === null && anyFilled(o, sdq)) },
})

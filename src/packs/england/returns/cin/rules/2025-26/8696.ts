import { assessments, outside } from '../../find.ts'
import { rule } from '../../rule.ts'

export const r8696 = rule({
  code: '8696',
  title: 'The assessment ended outside the year',
  mend: 'Check the day it was authorised. Assessments that ended before 1 April were in last year\'s census; leave later ends out.',
  module: 'Assessments',
  fields: ['AssessmentAuthorisationDate', 'ReferenceDate'],
  reads: { Assessments: ['AssessmentAuthorisationDate'] },
  needs: ['year'],
  faults: (child, c) => assessments(child, (a) => outside(a.AssessmentAuthorisationDate, c.year)),
})

import { assessments, outside } from '../../find.ts'
import { isBlank } from '../../modules.ts'
import { rule } from '../../rule.ts'

export const r8736 = rule({
  code: '8736',
  title: 'An assessment still open began outside the year',
  mend: 'Put in the day it was authorised. If it was closed before the year, leave it out.',
  module: 'Assessments',
  fields: ['AssessmentAuthorisationDate', 'AssessmentActualStartDate'],
  reads: { Assessments: ['AssessmentActualStartDate', 'AssessmentAuthorisationDate'] },
  needs: ['year'],
  faults: (child, c) => assessments(child, (a) => isBlank(a, 'AssessmentAuthorisationDate') && outside(a.AssessmentActualStartDate, c.year)),
})

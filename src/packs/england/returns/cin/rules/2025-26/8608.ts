import { assessments, before } from '../../find.ts'
import { rule } from '../../rule.ts'

export const r8608 = rule({
  code: '8608',
  title: 'The assessment ends before it begins',
  mend: 'Check the day it began and the day it was authorised.',
  module: 'Assessments',
  fields: ['AssessmentActualStartDate', 'AssessmentAuthorisationDate'],
  reads: { Assessments: ['AssessmentActualStartDate', 'AssessmentAuthorisationDate'] },
  faults: (child) => assessments(child, (a) => before(a.AssessmentAuthorisationDate, a.AssessmentActualStartDate)),
})

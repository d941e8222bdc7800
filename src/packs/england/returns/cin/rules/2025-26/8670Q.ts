import { assessments, before, workingDaysBefore } from '../../find.ts'
import { isBlank } from '../../modules.ts'
import { rule } from '../../rule.ts'

export const r8670Q = rule({
  code: '8670Q',
  title: 'An assessment more than 45 working days old, and not complete',
  mend: 'Put in the day it was authorised, or give the reason it was still open on 31 March.',
  module: 'Assessments',
  fields: ['AssessmentActualStartDate'],
  reads: { Assessments: ['AssessmentActualStartDate', 'AssessmentAuthorisationDate'] },
  needs: ['year', 'working days'],
  faults: (child, c) => assessments(child, (a) => isBlank(a, 'AssessmentAuthorisationDate') && before(a.AssessmentActualStartDate, workingDaysBefore(c.year.end, 45))),
})

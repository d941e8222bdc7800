import { closedAfterAssessment } from '../../codes.ts'
import { assessments } from '../../find.ts'
import { isBlank } from '../../modules.ts'
import { rule } from '../../rule.ts'

export const r8873Q = rule({
  code: '8873Q',
  title: 'The only assessment found no factors, yet the case was not closed after it',
  mend: 'Check the factor (21) and the reason for closure: RC8 or RC9 where nothing more was done.',
  module: 'Assessments',
  fields: ['ReasonForClosure', 'AssessmentFactors'],
  reads: { CINdetails: ['ReasonForClosure'], Assessments: ['AssessmentAuthorisationDate', 'AssessmentFactors'] },
  faults: (child) => assessments(child, (a, d) => d.assessments.length === 1 && a.AssessmentFactors.includes('21') && !isBlank(a, 'AssessmentAuthorisationDate')
    && !closedAfterAssessment.has(d.ReasonForClosure)),
})

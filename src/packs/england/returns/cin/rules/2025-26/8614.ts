import { assessments } from '../../find.ts'
import { isBlank } from '../../modules.ts'
import { rule } from '../../rule.ts'

export const r8614 = rule({
  code: '8614',
  title: 'Factors of an assessment that is not complete',
  mend: 'Put in the day the assessment was authorised, or leave the factors out until it is.',
  module: 'Assessments',
  fields: ['AssessmentAuthorisationDate', 'AssessmentFactors'],
  reads: { Assessments: ['AssessmentAuthorisationDate', 'AssessmentFactors'] },
  faults: (child) => assessments(child, (a) => isBlank(a, 'AssessmentAuthorisationDate') && a.AssessmentFactors.length > 0),
})

import { details } from '../../find.ts'
import { isBlank } from '../../modules.ts'
import { rule } from '../../rule.ts'

export const r8867 = rule({
  code: '8867',
  title: 'Closed, with an assessment that is not complete',
  mend: 'Put in the day the assessment was authorised.',
  module: 'CINdetails',
  fields: ['CINclosureDate', 'AssessmentAuthorisationDate'],
  reads: { CINdetails: ['CINclosureDate'], Assessments: ['AssessmentAuthorisationDate'] },
  faults: (child) => details(child, (d) => !isBlank(d, 'CINclosureDate') && d.assessments.some((a) => isBlank(a, 'AssessmentAuthorisationDate'))),
})

import { openAtOnce } from '../../find.ts'
import { isBlank } from '../../modules.ts'
import { rule } from '../../rule.ts'

export const r8896 = rule({
  code: '8896',
  title: 'More than one open assessment',
  mend: 'Put in the day the others were authorised. There is one assessment at a time.',
  module: 'Assessments',
  fields: ['AssessmentAuthorisationDate'],
  reads: { Assessments: ['AssessmentAuthorisationDate'] },
  faults: (child) => child.details.flatMap((d) => openAtOnce(d.assessments, (a) => isBlank(a, 'AssessmentAuthorisationDate'))),
})

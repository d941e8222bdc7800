import { factors } from '../../codes.ts'
import { assessments } from '../../find.ts'
import { rule } from '../../rule.ts'

export const r8897Q = rule({
  code: '8897Q',
  title: 'A complete assessment without factors',
  mend: 'Put in every factor the assessment found, or 21 where it found none.',
  module: 'Assessments',
  fields: ['AssessmentAuthorisationDate', 'AssessmentFactors'],
  reads: { Assessments: ['AssessmentAuthorisationDate', 'AssessmentFactors'] },
  needs: ['year'],
  faults: (child, c) => assessments(child, (a) => a.AssessmentAuthorisationDate !== null && a.AssessmentAuthorisationDate >= c.year.start
    && (a.AssessmentFactors.length === 0 || a.AssessmentFactors.some((f) => !factors.has(f)))),
})

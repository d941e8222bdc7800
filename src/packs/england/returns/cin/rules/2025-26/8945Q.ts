import { assessments } from '../../find.ts'
import { rule } from '../../rule.ts'

export const r8945Q = rule({
  code: '8945Q',
  title: 'Physical abuse (18A) without saying by whom',
  mend: 'Use 18B where it was by a child, 18C where it was by an adult; or give the reason.',
  module: 'Assessments',
  fields: ['AssessmentFactors'],
  reads: { Assessments: ['AssessmentFactors'] },
  faults: (child) => assessments(child, (a) => a.AssessmentFactors.some((f) => f.toUpperCase() === '18A')),
})

import { assessments } from '../../find.ts'
import { rule } from '../../rule.ts'

export const r8950Q = rule({
  code: '8950Q',
  title: 'Sexual abuse (19A) without saying by whom',
  mend: 'Use 19B where it was by a child, 19C where it was by an adult; or give the reason.',
  module: 'Assessments',
  fields: ['AssessmentFactors'],
  reads: { Assessments: ['AssessmentFactors'] },
  faults: (child) => assessments(child, (a) => a.AssessmentFactors.some((f) => f.toUpperCase() === '19A')),
})

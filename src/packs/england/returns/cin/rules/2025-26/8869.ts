import { assessments } from '../../find.ts'
import { rule } from '../../rule.ts'

export const r8869 = rule({
  code: '8869',
  title: 'No factors found (21), and a factor',
  mend: 'Take out 21, or the other factors.',
  module: 'Assessments',
  fields: ['AssessmentFactors'],
  reads: { Assessments: ['AssessmentFactors'] },
  faults: (child) => assessments(child, ({ AssessmentFactors: all }) => all.includes('21') && all.some((f) => f !== '21')),
})

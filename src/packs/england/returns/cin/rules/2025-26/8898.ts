import { assessments } from '../../find.ts'
import { rule } from '../../rule.ts'

export const r8898 = rule({
  code: '8898',
  title: 'The same factor twice in an assessment',
  mend: 'Take out the second.',
  module: 'Assessments',
  fields: ['AssessmentFactors'],
  reads: { Assessments: ['AssessmentFactors'] },
  faults: (child) => assessments(child, ({ AssessmentFactors: all }) => new Set(all).size < all.length),
})

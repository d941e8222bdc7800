import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  '19A': { CINdetails: [{ Assessments: [{ AssessmentFactors: ['1A', '19A'] }] }], fails: ['Assessments 0.0'] },
  'in small': { CINdetails: [{ Assessments: [{ AssessmentFactors: ['19a'] }] }], fails: ['Assessments 0.0'] },
  '19B and 19C': { CINdetails: [{ Assessments: [{ AssessmentFactors: ['19B', '19C'] }] }] },
  'none': { CINdetails: [{ Assessments: [{}] }] },
}

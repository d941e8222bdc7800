import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  '18A': { CINdetails: [{ Assessments: [{ AssessmentFactors: ['1A', '18A'] }] }], fails: ['Assessments 0.0'] },
  'in small': { CINdetails: [{ Assessments: [{ AssessmentFactors: ['18a'] }] }], fails: ['Assessments 0.0'] },
  '18B and 18C': { CINdetails: [{ Assessments: [{ AssessmentFactors: ['18B', '18C'] }] }] },
  'none': { CINdetails: [{ Assessments: [{}] }] },
}

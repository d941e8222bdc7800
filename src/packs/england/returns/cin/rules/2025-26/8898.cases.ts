import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'twice': { CINdetails: [{ Assessments: [{ AssessmentFactors: ['4B', '1A', '4B'] }] }], fails: ['Assessments 0.0'] },
  'once each': { CINdetails: [{ Assessments: [{ AssessmentFactors: ['4B', '1A'] }] }] },
  'in two assessments': { CINdetails: [{ Assessments: [{ AssessmentFactors: ['4B'] }, { AssessmentActualStartDate: '2025-06-10', AssessmentFactors: ['4B'] }] }] },
  'blanks': { CINdetails: [{ Assessments: [{ AssessmentFactors: ['', ''] }] }] },
}

import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'not complete': { CINdetails: [{ Assessments: [{ AssessmentFactors: ['4B'] }] }], fails: ['Assessments 0.0'] },
  'complete': { CINdetails: [{ Assessments: [{ AssessmentAuthorisationDate: '2025-06-10', AssessmentFactors: ['4B'] }] }] },
  'not complete, and an empty group': { CINdetails: [{ Assessments: [{ AssessmentFactors: [] }] }] },
  'complete on a day that cannot be read': { CINdetails: [{ Assessments: [{ AssessmentAuthorisationDate: 'June', AssessmentFactors: ['4B'] }] }] },
}

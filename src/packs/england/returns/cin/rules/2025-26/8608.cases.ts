import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'the day before': {
    CINdetails: [{ Assessments: [{ AssessmentActualStartDate: '2025-06-10', AssessmentAuthorisationDate: '2025-06-09' }] }],
    fails: ['Assessments 0.0'],
  },
  'the same day': { CINdetails: [{ Assessments: [{ AssessmentActualStartDate: '2025-06-10', AssessmentAuthorisationDate: '2025-06-10' }] }] },
  'not ended': { CINdetails: [{ Assessments: [{ AssessmentActualStartDate: '2025-06-10' }] }] },
}

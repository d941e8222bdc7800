import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'two': {
    CINdetails: [{ Assessments: [{ AssessmentActualStartDate: '2025-05-01' }, { AssessmentActualStartDate: '2025-06-10' }] }],
    fails: ['Assessments 0.0', 'Assessments 0.1'],
  },
  'one, after one that ended': {
    CINdetails: [{ Assessments: [{ AssessmentActualStartDate: '2025-05-01', AssessmentAuthorisationDate: '2025-06-09' }, { AssessmentActualStartDate: '2025-06-10' }] }],
  },
  'one of each referral': {
    CINdetails: [{ Assessments: [{ AssessmentActualStartDate: '2025-05-01' }] }, { Assessments: [{ AssessmentActualStartDate: '2025-06-10' }] }],
  },
  'one sent twice': { CINdetails: [{ Assessments: [{ AssessmentActualStartDate: '2025-05-01' }, { AssessmentActualStartDate: '2025-05-01' }] }] },
}

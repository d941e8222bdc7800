import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'the day one ends': {
    CINdetails: [{ Assessments: [{ AssessmentActualStartDate: '2025-05-01', AssessmentAuthorisationDate: '2025-06-10' }, { AssessmentActualStartDate: '2025-06-10' }] }],
    fails: ['Assessments 0.1'],
  },
  'the day after': {
    CINdetails: [{ Assessments: [{ AssessmentActualStartDate: '2025-05-01', AssessmentAuthorisationDate: '2025-06-09' }, { AssessmentActualStartDate: '2025-06-10' }] }],
  },
  'while one is open': {
    CINdetails: [{ Assessments: [{ AssessmentActualStartDate: '2025-06-10', AssessmentAuthorisationDate: '2025-07-10' }, { AssessmentActualStartDate: '2025-05-01' }] }],
    fails: ['Assessments 0.0'],
  },
  'of different referrals': {
    CINdetails: [{ Assessments: [{ AssessmentActualStartDate: '2025-05-01' }] }, { Assessments: [{ AssessmentActualStartDate: '2025-06-10' }] }],
  },
  'one sent twice': { CINdetails: [{ Assessments: [{ AssessmentActualStartDate: '2025-05-01' }, { AssessmentActualStartDate: '2025-05-01' }] }] },
  'no start': { CINdetails: [{ Assessments: [{}, { AssessmentActualStartDate: '2025-05-01' }] }] },
}

import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'the day before the year': { CINdetails: [{ Assessments: [{ AssessmentActualStartDate: '2025-03-31' }] }], fails: ['Assessments 0.0'] },
  'its first day': { CINdetails: [{ Assessments: [{ AssessmentActualStartDate: '2025-04-01' }] }] },
  'its last day': { CINdetails: [{ Assessments: [{ AssessmentActualStartDate: '2026-03-31' }] }] },
  'the day after the year': { CINdetails: [{ Assessments: [{ AssessmentActualStartDate: '2026-04-01' }] }], fails: ['Assessments 0.0'] },
  'complete': { CINdetails: [{ Assessments: [{ AssessmentActualStartDate: '2025-03-31', AssessmentAuthorisationDate: '2025-05-01' }] }] },
  'no start': { CINdetails: [{ Assessments: [{}] }] },
}

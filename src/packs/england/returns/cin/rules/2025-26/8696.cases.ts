import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'the day before the year': { CINdetails: [{ Assessments: [{ AssessmentAuthorisationDate: '2025-03-31' }] }], fails: ['Assessments 0.0'] },
  'its first day': { CINdetails: [{ Assessments: [{ AssessmentAuthorisationDate: '2025-04-01' }] }] },
  'its last day': { CINdetails: [{ Assessments: [{ AssessmentAuthorisationDate: '2026-03-31' }] }] },
  'the day after the year': { CINdetails: [{ Assessments: [{ AssessmentAuthorisationDate: '2026-04-01' }] }], fails: ['Assessments 0.0'] },
  'not ended': { CINdetails: [{ Assessments: [{}] }] },
}

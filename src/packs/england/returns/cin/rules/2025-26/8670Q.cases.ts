import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  '45 working days before the end of the year': { CINdetails: [{ Assessments: [{ AssessmentActualStartDate: '2026-01-27' }] }] },
  'the day before that': { CINdetails: [{ Assessments: [{ AssessmentActualStartDate: '2026-01-26' }] }], fails: ['Assessments 0.0'] },
  'complete': { CINdetails: [{ Assessments: [{ AssessmentActualStartDate: '2026-01-26', AssessmentAuthorisationDate: '2026-02-01' }] }] },
  'when the year ends on Easter Sunday': {
    census: 2024,
    CINdetails: [{ Assessments: [{ AssessmentActualStartDate: '2024-01-25' }, { AssessmentActualStartDate: '2024-01-26' }] }],
    fails: ['Assessments 0.0'],
  },
  'no start': { CINdetails: [{ Assessments: [{}] }] },
}

import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'none': { CINdetails: [{ Assessments: [{ AssessmentAuthorisationDate: '2025-04-01' }] }], fails: ['Assessments 0.0'] },
  'an empty group': { CINdetails: [{ Assessments: [{ AssessmentAuthorisationDate: '2025-04-01', AssessmentFactors: [''] }] }], fails: ['Assessments 0.0'] },
  'ended before the year': { CINdetails: [{ Assessments: [{ AssessmentAuthorisationDate: '2025-03-31' }] }] },
  'factors': { CINdetails: [{ Assessments: [{ AssessmentAuthorisationDate: '2025-04-01', AssessmentFactors: ['1A', '24A'] }] }] },
  'not one of the codes': {
    CINdetails: [{ Assessments: [{ AssessmentAuthorisationDate: '2025-04-01', AssessmentFactors: ['1A', '25A'] }] }],
    fails: ['Assessments 0.0'],
  },
  'not complete': { CINdetails: [{ Assessments: [{}] }] },
}

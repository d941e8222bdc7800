import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'the day before the referral': {
    CINdetails: [{ CINreferralDate: '2025-06-10', Assessments: [{ AssessmentActualStartDate: '2025-06-09' }] }],
    fails: ['Assessments 0.0'],
  },
  'the day of the referral': { CINdetails: [{ CINreferralDate: '2025-06-10', Assessments: [{ AssessmentActualStartDate: '2025-06-10' }] }] },
  'before another referral of the child, not its own': { CINdetails: [
    { CINreferralDate: '2025-06-10', Assessments: [{ AssessmentActualStartDate: '2025-06-10' }] }, { CINreferralDate: '2025-09-01' },
  ] },
  'no date of either': { CINdetails: [{ Assessments: [{ AssessmentActualStartDate: '2025-06-09' }] }, { CINreferralDate: '2025-06-10', Assessments: [{}] }] },
  'sent twice': {
    CINdetails: [{ CINreferralDate: '2025-06-10', Assessments: [{ AssessmentActualStartDate: '2025-06-09' }, { AssessmentActualStartDate: '2025-06-09' }] }],
    fails: ['Assessments 0.0'],
  },
}

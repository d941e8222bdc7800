import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'a conference': { CINdetails: [{ ReferralNFA: '1', DateOfInitialCPC: '2025-06-10' }], fails: ['CINdetails 0'] },
  'an assessment begun': { CINdetails: [{ ReferralNFA: 'true', Assessments: [{ AssessmentActualStartDate: '2025-06-10' }] }], fails: ['CINdetails 0'] },
  'an assessment ended': { CINdetails: [{ ReferralNFA: '1', Assessments: [{ AssessmentAuthorisationDate: '2025-06-10' }] }], fails: ['CINdetails 0'] },
  'an enquiry': { CINdetails: [{ ReferralNFA: '1', Section47: [{ S47ActualStartDate: '2025-06-10' }] }], fails: ['CINdetails 0'] },
  'an enquiry\'s conference': { CINdetails: [{ ReferralNFA: '1', Section47: [{ DateOfInitialCPC: '2025-06-10' }] }], fails: ['CINdetails 0'] },
  'nothing': { CINdetails: [{ ReferralNFA: '1' }] },
  'further action': { CINdetails: [{ ReferralNFA: '0', DateOfInitialCPC: '2025-06-10' }] },
}

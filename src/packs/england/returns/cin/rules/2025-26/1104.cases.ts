import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'the day before the referral': { CINdetails: [{ CINreferralDate: '2025-06-10', Section47: [{ DateOfInitialCPC: '2025-06-09' }] }], fails: ['Section47 0.0'] },
  'the day of the referral': { CINdetails: [{ CINreferralDate: '2025-06-10', Section47: [{ DateOfInitialCPC: '2025-06-10' }] }] },
  'no referral date': { CINdetails: [{ Section47: [{ DateOfInitialCPC: '2025-06-09' }] }] },
  'no conference': { CINdetails: [{ CINreferralDate: '2025-06-10', Section47: [{}] }] },
}

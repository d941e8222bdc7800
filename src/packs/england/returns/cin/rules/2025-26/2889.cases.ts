import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'the day before the referral': { CINdetails: [{ CINreferralDate: '2025-06-10', Section47: [{ S47ActualStartDate: '2025-06-09' }] }], fails: ['Section47 0.0'] },
  'the day of the referral': { CINdetails: [{ CINreferralDate: '2025-06-10', Section47: [{ S47ActualStartDate: '2025-06-10' }] }] },
  'no date of either': { CINdetails: [{ Section47: [{ S47ActualStartDate: '2025-06-09' }] }, { CINreferralDate: '2025-06-10', Section47: [{}] }] },
}

import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'the day before the referral': { CINdetails: [{ CINreferralDate: '2025-06-10', CINPlanDates: [{ CINPlanStartDate: '2025-06-09' }] }], fails: ['CINplanDates 0.0'] },
  'the day of the referral': { CINdetails: [{ CINreferralDate: '2025-06-10', CINPlanDates: [{ CINPlanStartDate: '2025-06-10' }] }] },
  'no referral date': { CINdetails: [{ CINPlanDates: [{ CINPlanStartDate: '2025-06-09' }] }] },
}

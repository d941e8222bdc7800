import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'the day before the referral': {
    CINdetails: [{ CINreferralDate: '2025-06-10', ChildProtectionPlans: [{ CPPstartDate: '2025-06-09' }] }],
    fails: ['ChildProtectionPlans 0.0'],
  },
  'the day of the referral': { CINdetails: [{ CINreferralDate: '2025-06-10', ChildProtectionPlans: [{ CPPstartDate: '2025-06-10' }] }] },
  'no referral date': { CINdetails: [{ ChildProtectionPlans: [{ CPPstartDate: '2025-06-09' }] }] },
}

import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'no further action': { CINdetails: [{ ReferralNFA: '1', CINPlanDates: [{}] }], fails: ['CINplanDates 0.0'] },
  'in words': { CINdetails: [{ ReferralNFA: 'True', CINPlanDates: [{}] }], fails: ['CINplanDates 0.0'] },
  'further action': { CINdetails: [{ ReferralNFA: '0', CINPlanDates: [{}] }] },
  'no further action, and no plan': { CINdetails: [{ ReferralNFA: '1' }] },
  'not said': { CINdetails: [{ CINPlanDates: [{}] }] },
}

import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'a plan': { CINdetails: [{ ReferralNFA: '1', ChildProtectionPlans: [{}] }], fails: ['ChildProtectionPlans 0.0'] },
  'further action': { CINdetails: [{ ReferralNFA: '0', ChildProtectionPlans: [{}] }] },
  'not said': { CINdetails: [{ ChildProtectionPlans: [{}] }] },
  'no plan': { CINdetails: [{ ReferralNFA: 'true' }] },
}

import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'none': { CINdetails: [{ ChildProtectionPlans: [{ NumberOfPreviousCPP: '0' }] }] },
  'less than none': { CINdetails: [{ ChildProtectionPlans: [{ NumberOfPreviousCPP: '-1' }] }], fails: ['ChildProtectionPlans 0.0'] },
  'missing': { CINdetails: [{ ChildProtectionPlans: [{}] }], fails: ['ChildProtectionPlans 0.0'] },
  'not a number': { CINdetails: [{ ChildProtectionPlans: [{ NumberOfPreviousCPP: 'one' }] }], fails: ['ChildProtectionPlans 0.0'] },
}

import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'the same day': { CINdetails: [{ ChildProtectionPlans: [{ CPPstartDate: '2025-06-10', CPPendDate: '2025-06-10' }] }], fails: ['ChildProtectionPlans 0.0'] },
  'a day later': { CINdetails: [{ ChildProtectionPlans: [{ CPPstartDate: '2025-06-10', CPPendDate: '2025-06-11' }] }] },
  'neither': { CINdetails: [{ ChildProtectionPlans: [{}] }] },
}

import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'the day before': { CINdetails: [{ ChildProtectionPlans: [{ CPPstartDate: '2025-06-10', CPPendDate: '2025-06-09' }] }], fails: ['ChildProtectionPlans 0.0'] },
  'the same day, which is for another rule': { CINdetails: [{ ChildProtectionPlans: [{ CPPstartDate: '2025-06-10', CPPendDate: '2025-06-10' }] }] },
  'not ended': { CINdetails: [{ ChildProtectionPlans: [{ CPPstartDate: '2025-06-10' }] }] },
}

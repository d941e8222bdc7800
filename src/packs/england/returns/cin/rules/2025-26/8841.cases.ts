import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'the same day': {
    CINdetails: [{ ChildProtectionPlans: [{ CPPstartDate: '2025-06-10', Reviews: ['2025-09-01', '2025-06-10'] }] }],
    fails: ['ChildProtectionPlans 0.0'],
  },
  'the day after': { CINdetails: [{ ChildProtectionPlans: [{ CPPstartDate: '2025-06-10', Reviews: ['2025-06-11'] }] }] },
  'a review of another plan': { CINdetails: [{ ChildProtectionPlans: [{ CPPstartDate: '2025-09-10' }, { CPPstartDate: '2025-04-10', Reviews: ['2025-06-11'] }] }] },
  'no start': { CINdetails: [{ ChildProtectionPlans: [{ Reviews: ['2025-06-11'] }] }] },
}

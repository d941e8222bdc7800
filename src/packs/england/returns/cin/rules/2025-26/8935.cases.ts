import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'two': {
    CINdetails: [{ ChildProtectionPlans: [{ CPPstartDate: '2025-05-01' }, { CPPstartDate: '2025-06-10' }] }],
    fails: ['ChildProtectionPlans 0.0', 'ChildProtectionPlans 0.1'],
  },
  'one, after one that ended': { CINdetails: [{ ChildProtectionPlans: [{ CPPstartDate: '2025-05-01', CPPendDate: '2025-06-09' }, { CPPstartDate: '2025-06-10' }] }] },
  'of two referrals': {
    CINdetails: [{ ChildProtectionPlans: [{ CPPstartDate: '2025-05-01' }] }, { ChildProtectionPlans: [{ CPPstartDate: '2025-06-10' }] }],
    fails: ['ChildProtectionPlans 0.0', 'ChildProtectionPlans 1.0'],
  },
  'one sent twice': { CINdetails: [{ ChildProtectionPlans: [{ CPPstartDate: '2025-05-01' }, { CPPstartDate: '2025-05-01' }] }] },
}

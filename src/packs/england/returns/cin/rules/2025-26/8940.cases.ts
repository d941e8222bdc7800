import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'the day one ends': {
    CINdetails: [{ ChildProtectionPlans: [{ CPPstartDate: '2025-05-01', CPPendDate: '2025-06-10' }, { CPPstartDate: '2025-06-10' }] }],
    fails: ['ChildProtectionPlans 0.1'],
  },
  'the day after': { CINdetails: [{ ChildProtectionPlans: [{ CPPstartDate: '2025-05-01', CPPendDate: '2025-06-09' }, { CPPstartDate: '2025-06-10' }] }] },
  'while one is open, on the last day of the year': {
    CINdetails: [{ ChildProtectionPlans: [{ CPPstartDate: '2025-05-01' }, { CPPstartDate: '2026-03-31' }] }],
    fails: ['ChildProtectionPlans 0.1'],
  },
  'after the year, which is for another rule': { CINdetails: [{ ChildProtectionPlans: [{ CPPstartDate: '2025-05-01' }, { CPPstartDate: '2026-04-01' }] }] },
  'of different referrals': {
    CINdetails: [{ ChildProtectionPlans: [{ CPPstartDate: '2025-05-01' }] }, { ChildProtectionPlans: [{ CPPstartDate: '2025-06-10' }] }],
    fails: ['ChildProtectionPlans 1.0'],
  },
  'one sent twice': {
    CINdetails: [{ ChildProtectionPlans: [{ CPPstartDate: '2025-05-01', CPPendDate: '2025-06-10' }, { CPPstartDate: '2025-05-01', CPPendDate: '2025-06-10' }] }],
  },
  'no start': { CINdetails: [{ ChildProtectionPlans: [{ CPPendDate: '2025-06-10' }, { CPPstartDate: '2025-05-01' }] }] },
}

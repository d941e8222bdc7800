import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'two plans, one conference': {
    CINdetails: [{ Section47: [{ DateOfInitialCPC: '2025-06-10' }], ChildProtectionPlans: [{ CPPstartDate: '2025-06-10' }, { CPPstartDate: '2025-09-10' }] }],
    fails: ['Header'],
  },
  'two plans, one conference of each kind': { CINdetails: [
    { DateOfInitialCPC: '2025-09-10', Section47: [{ DateOfInitialCPC: '2025-06-10' }],
      ChildProtectionPlans: [{ CPPstartDate: '2025-06-10' }, { CPPstartDate: '2025-09-10' }] },
  ] },
  'the conference on the last day of the year before': {
    CINdetails: [{ DateOfInitialCPC: '2025-03-31', ChildProtectionPlans: [{ CPPstartDate: '2025-04-01' }] }],
    fails: ['Header'],
  },
  'both on the first day': { CINdetails: [{ DateOfInitialCPC: '2025-04-01', ChildProtectionPlans: [{ CPPstartDate: '2025-04-01' }] }] },
  'a plan of the year before': { CINdetails: [{ ChildProtectionPlans: [{ CPPstartDate: '2025-03-31' }] }] },
  'counted over all children': {
    children: [{ CINdetails: [{ DateOfInitialCPC: '2025-06-10' }] }, { LAchildID: '2', CINdetails: [{ ChildProtectionPlans: [{ CPPstartDate: '2025-06-10' }] }] }],
  },
  'one plan sent twice': { CINdetails: [{ DateOfInitialCPC: '2025-06-10', ChildProtectionPlans: [{ CPPstartDate: '2025-06-10' }, { CPPstartDate: '2025-06-10' }] }] },
}

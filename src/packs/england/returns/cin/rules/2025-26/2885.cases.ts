import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'the day of the enquiry\'s conference': { CINdetails: [{ Section47: [{ DateOfInitialCPC: '2025-06-10' }], ChildProtectionPlans: [{ CPPstartDate: '2025-06-10' }] }] },
  'the day after': {
    CINdetails: [{ Section47: [{ DateOfInitialCPC: '2025-06-10' }], ChildProtectionPlans: [{ CPPstartDate: '2025-06-11' }] }],
    fails: ['ChildProtectionPlans 0.0'],
  },
  'one of several enquiries': { CINdetails: [{ Section47: [{}, { DateOfInitialCPC: '2025-06-10' }], ChildProtectionPlans: [{ CPPstartDate: '2025-06-10' }] }] },
  'the referral\'s conference': { CINdetails: [{ DateOfInitialCPC: '2025-06-10', ChildProtectionPlans: [{ CPPstartDate: '2025-06-10' }] }] },
  'the conference of another referral': {
    CINdetails: [{ DateOfInitialCPC: '2025-06-10' }, { ChildProtectionPlans: [{ CPPstartDate: '2025-06-10' }] }],
    fails: ['ChildProtectionPlans 1.0'],
  },
  'no conference': { CINdetails: [{ ChildProtectionPlans: [{ CPPstartDate: '2025-04-01' }] }], fails: ['ChildProtectionPlans 0.0'] },
  'no conference, and began in the year before': { CINdetails: [{ ChildProtectionPlans: [{ CPPstartDate: '2025-03-31' }] }] },
  'a conference on a day that cannot be read': { CINdetails: [{ DateOfInitialCPC: 'June', ChildProtectionPlans: [{ CPPstartDate: '2025-06-10' }] }] },
}

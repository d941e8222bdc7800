import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'both open': {
    CINdetails: [{ CINPlanDates: [{ CINPlanStartDate: '2025-05-01' }], ChildProtectionPlans: [{ CPPstartDate: '2025-06-10' }] }],
    fails: ['CINplanDates 0.0'],
  },
  'the CIN plan ended': {
    CINdetails: [{ CINPlanDates: [{ CINPlanStartDate: '2025-05-01', CINPlanEndDate: '2025-06-10' }], ChildProtectionPlans: [{ CPPstartDate: '2025-06-10' }] }],
  },
  'the child protection plan ended': { CINdetails: [{ CINPlanDates: [{ CINPlanStartDate: '2025-06-10' }], ChildProtectionPlans: [{ CPPendDate: '2025-06-10' }] }] },
  'an end that cannot be read': { CINdetails: [{ CINPlanDates: [{ CINPlanEndDate: 'June' }], ChildProtectionPlans: [{ CPPstartDate: '2025-06-10' }] }] },
}

import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'on the day the CIN plan began': {
    CINdetails: [{ CINPlanDates: [{ CINPlanStartDate: '2025-06-10', CINPlanEndDate: '2025-09-10' }], ChildProtectionPlans: [{ CPPstartDate: '2025-06-10' }] }],
    fails: ['CINplanDates 0.0'],
  },
  'the day before it': {
    CINdetails: [{ CINPlanDates: [{ CINPlanStartDate: '2025-06-10', CINPlanEndDate: '2025-09-10' }], ChildProtectionPlans: [{ CPPstartDate: '2025-06-09' }] }],
  },
  'the day before it ends': {
    CINdetails: [{ CINPlanDates: [{ CINPlanStartDate: '2025-06-10', CINPlanEndDate: '2025-09-10' }], ChildProtectionPlans: [{ CPPstartDate: '2025-09-09' }] }],
    fails: ['CINplanDates 0.0'],
  },
  'the day it ends': {
    CINdetails: [{ CINPlanDates: [{ CINPlanStartDate: '2025-06-10', CINPlanEndDate: '2025-09-10' }], ChildProtectionPlans: [{ CPPstartDate: '2025-09-10' }] }],
  },
  'while it is open, to the last day of the year': {
    CINdetails: [{ CINPlanDates: [{ CINPlanStartDate: '2025-06-10' }], ChildProtectionPlans: [{ CPPstartDate: '2026-03-31' }] }],
    fails: ['CINplanDates 0.0'],
  },
  'after the year, which is for another rule': {
    CINdetails: [{ CINPlanDates: [{ CINPlanStartDate: '2025-06-10' }], ChildProtectionPlans: [{ CPPstartDate: '2026-04-01' }] }],
  },
  'an end that cannot be read': {
    CINdetails: [{ CINPlanDates: [{ CINPlanStartDate: '2025-06-10', CINPlanEndDate: 'June' }], ChildProtectionPlans: [{ CPPstartDate: '2025-09-10' }] }],
  },
}

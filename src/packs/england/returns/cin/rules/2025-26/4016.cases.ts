import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'on the day the child protection plan began': {
    CINdetails: [{ CINPlanDates: [{ CINPlanStartDate: '2025-06-10' }], ChildProtectionPlans: [{ CPPstartDate: '2025-06-10', CPPendDate: '2025-09-10' }] }],
    fails: ['CINplanDates 0.0'],
  },
  'the day before it': {
    CINdetails: [{ CINPlanDates: [{ CINPlanStartDate: '2025-06-09' }], ChildProtectionPlans: [{ CPPstartDate: '2025-06-10', CPPendDate: '2025-09-10' }] }],
  },
  'the day before it ends': {
    CINdetails: [{ CINPlanDates: [{ CINPlanStartDate: '2025-09-09' }], ChildProtectionPlans: [{ CPPstartDate: '2025-06-10', CPPendDate: '2025-09-10' }] }],
    fails: ['CINplanDates 0.0'],
  },
  'the day it ends': {
    CINdetails: [{ CINPlanDates: [{ CINPlanStartDate: '2025-09-10' }], ChildProtectionPlans: [{ CPPstartDate: '2025-06-10', CPPendDate: '2025-09-10' }] }],
  },
  'while it is open, to the last day of the year': {
    CINdetails: [{ CINPlanDates: [{ CINPlanStartDate: '2026-03-31' }], ChildProtectionPlans: [{ CPPstartDate: '2025-06-10' }] }],
    fails: ['CINplanDates 0.0'],
  },
  'after the year, which is for another rule': {
    CINdetails: [{ CINPlanDates: [{ CINPlanStartDate: '2026-04-01' }], ChildProtectionPlans: [{ CPPstartDate: '2025-06-10' }] }],
  },
  'of another referral': {
    CINdetails: [{ CINPlanDates: [{ CINPlanStartDate: '2025-07-10' }] }, { ChildProtectionPlans: [{ CPPstartDate: '2025-06-10' }] }],
    fails: ['CINplanDates 0.0'],
  },
  'no start': { CINdetails: [{ CINPlanDates: [{}], ChildProtectionPlans: [{ CPPendDate: '2025-09-10' }] }] },
}

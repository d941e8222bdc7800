import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'on the day the CIN plan began': {
    CINdetails: [{ CINPlanDates: [{ CINPlanStartDate: '2025-06-10', CINPlanEndDate: '2025-09-10' }], ChildProtectionPlans: [{ Reviews: ['2025-06-10'] }] }],
    fails: ['Reviews 0.0.0'],
  },
  'the day before': {
    CINdetails: [{ CINPlanDates: [{ CINPlanStartDate: '2025-06-10', CINPlanEndDate: '2025-09-10' }], ChildProtectionPlans: [{ Reviews: ['2025-06-09'] }] }],
  },
  'the day before the CIN plan ended': {
    CINdetails: [{ CINPlanDates: [{ CINPlanStartDate: '2025-06-10', CINPlanEndDate: '2025-09-10' }], ChildProtectionPlans: [{ Reviews: ['2025-09-09'] }] }],
    fails: ['Reviews 0.0.0'],
  },
  'on the day it ended': {
    CINdetails: [{ CINPlanDates: [{ CINPlanStartDate: '2025-06-10', CINPlanEndDate: '2025-09-10' }], ChildProtectionPlans: [{ Reviews: ['2025-09-10'] }] }],
  },
  'the review that ended the child protection plan and began the CIN plan': { CINdetails: [
    { CINPlanDates: [{ CINPlanStartDate: '2025-06-10', CINPlanEndDate: '2025-09-10' }], ChildProtectionPlans: [{ CPPendDate: '2025-06-10', Reviews: ['2025-06-10'] }] },
  ] },
  'the CIN plan still open': {
    CINdetails: [{ CINPlanDates: [{ CINPlanStartDate: '2025-06-10' }], ChildProtectionPlans: [{ Reviews: ['2025-08-01'] }] }],
    fails: ['Reviews 0.0.0'],
  },
  'plans of different referrals': { CINdetails: [{ CINPlanDates: [{ CINPlanStartDate: '2025-06-10' }] }, { ChildProtectionPlans: [{ Reviews: ['2025-08-01'] }] }] },
  'no start of the CIN plan': { CINdetails: [{ CINPlanDates: [{}], ChildProtectionPlans: [{ Reviews: ['2025-08-01', ''] }] }] },
}

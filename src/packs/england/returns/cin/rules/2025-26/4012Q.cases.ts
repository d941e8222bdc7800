import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'the same day': { CINdetails: [{ CINPlanDates: [{ CINPlanStartDate: '2025-06-10', CINPlanEndDate: '2025-06-10' }] }], fails: ['CINplanDates 0.0'] },
  'a day later': { CINdetails: [{ CINPlanDates: [{ CINPlanStartDate: '2025-06-10', CINPlanEndDate: '2025-06-11' }] }] },
  'neither': { CINdetails: [{ CINPlanDates: [{}] }] },
}

import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'the day before': { CINdetails: [{ CINPlanDates: [{ CINPlanStartDate: '2025-06-10', CINPlanEndDate: '2025-06-09' }] }], fails: ['CINplanDates 0.0'] },
  'the same day': { CINdetails: [{ CINPlanDates: [{ CINPlanStartDate: '2025-06-10', CINPlanEndDate: '2025-06-10' }] }] },
  'no start': { CINdetails: [{ CINPlanDates: [{ CINPlanEndDate: '2025-06-09' }] }] },
}

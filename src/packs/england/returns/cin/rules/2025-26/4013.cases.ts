import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'the day before the year': { CINdetails: [{ CINPlanDates: [{ CINPlanEndDate: '2025-03-31' }] }], fails: ['CINplanDates 0.0'] },
  'its first day': { CINdetails: [{ CINPlanDates: [{ CINPlanEndDate: '2025-04-01' }] }] },
  'its last day': { CINdetails: [{ CINPlanDates: [{ CINPlanEndDate: '2026-03-31' }] }] },
  'the day after the year': { CINdetails: [{ CINPlanDates: [{ CINPlanEndDate: '2026-04-01' }] }], fails: ['CINplanDates 0.0'] },
  'no end': { CINdetails: [{ CINPlanDates: [{}] }] },
}

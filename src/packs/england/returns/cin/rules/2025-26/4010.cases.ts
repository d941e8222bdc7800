import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'missing': { CINdetails: [{ CINPlanDates: [{}] }], fails: ['CINplanDates 0.0'] },
  'the last day of the year': { CINdetails: [{ CINPlanDates: [{ CINPlanStartDate: '2026-03-31' }] }] },
  'the day after': { CINdetails: [{ CINPlanDates: [{ CINPlanStartDate: '2026-04-01' }] }], fails: ['CINplanDates 0.0'] },
  'long before the year': { CINdetails: [{ CINPlanDates: [{ CINPlanStartDate: '2022-04-01' }] }] },
  'not a date': { CINdetails: [{ CINPlanDates: [{ CINPlanStartDate: 'June' }] }], fails: ['CINplanDates 0.0'] },
}

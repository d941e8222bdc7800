import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'two': { CINdetails: [{ CINPlanDates: [{ CINPlanStartDate: '2025-05-01' }, { CINPlanStartDate: '2025-06-10' }] }], fails: ['CINplanDates 0.0', 'CINplanDates 0.1'] },
  'one, after one that ended': { CINdetails: [{ CINPlanDates: [{ CINPlanStartDate: '2025-05-01', CINPlanEndDate: '2025-06-09' }, { CINPlanStartDate: '2025-06-10' }] }] },
  'one of each referral': { CINdetails: [{ CINPlanDates: [{ CINPlanStartDate: '2025-05-01' }] }, { CINPlanDates: [{ CINPlanStartDate: '2025-06-10' }] }] },
  'one sent twice': { CINdetails: [{ CINPlanDates: [{ CINPlanStartDate: '2025-05-01' }, { CINPlanStartDate: '2025-05-01' }] }] },
  'an end that cannot be read': { CINdetails: [{ CINPlanDates: [{ CINPlanStartDate: '2025-05-01', CINPlanEndDate: 'June' }, { CINPlanStartDate: '2025-06-10' }] }] },
}

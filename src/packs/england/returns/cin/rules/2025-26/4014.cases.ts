import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'the day one ends': {
    CINdetails: [{ CINPlanDates: [{ CINPlanStartDate: '2025-05-01', CINPlanEndDate: '2025-06-10' }, { CINPlanStartDate: '2025-06-10' }] }],
    fails: ['CINplanDates 0.1'],
  },
  'the day after': { CINdetails: [{ CINPlanDates: [{ CINPlanStartDate: '2025-05-01', CINPlanEndDate: '2025-06-09' }, { CINPlanStartDate: '2025-06-10' }] }] },
  'within one that is open': {
    CINdetails: [{ CINPlanDates: [{ CINPlanStartDate: '2025-05-01' }, { CINPlanStartDate: '2026-03-31', CINPlanEndDate: '2026-03-31' }] }],
    fails: ['CINplanDates 0.1'],
  },
  'within one that began the same day': {
    CINdetails: [{ CINPlanDates: [{ CINPlanStartDate: '2025-05-01', CINPlanEndDate: '2025-06-10' }, { CINPlanStartDate: '2025-05-01' }] }],
    fails: ['CINplanDates 0.0', 'CINplanDates 0.1'],
  },
  'of different referrals': {
    CINdetails: [{ CINPlanDates: [{ CINPlanStartDate: '2025-05-01' }] }, { CINPlanDates: [{ CINPlanStartDate: '2025-06-10' }] }],
    fails: ['CINplanDates 1.0'],
  },
  'within the long one, not the last': { CINdetails: [{ CINPlanDates: [
    { CINPlanStartDate: '2025-05-01', CINPlanEndDate: '2025-12-31' }, { CINPlanStartDate: '2025-05-10', CINPlanEndDate: '2025-05-11' },
    { CINPlanStartDate: '2025-06-10', CINPlanEndDate: '2025-06-11' },
  ] }], fails: ['CINplanDates 0.1', 'CINplanDates 0.2'] },
  'one sent twice': {
    CINdetails: [{ CINPlanDates: [{ CINPlanStartDate: '2025-05-01', CINPlanEndDate: '2025-06-10' }, { CINPlanStartDate: '2025-05-01', CINPlanEndDate: '2025-06-10' }] }],
  },
  'no start': { CINdetails: [{ CINPlanDates: [{ CINPlanEndDate: '2025-06-10' }, { CINPlanStartDate: '2025-06-01' }] }] },
  'an end that cannot be read': { CINdetails: [{ CINPlanDates: [{ CINPlanStartDate: '2025-05-01', CINPlanEndDate: 'June' }, { CINPlanStartDate: '2025-06-10' }] }] },
}

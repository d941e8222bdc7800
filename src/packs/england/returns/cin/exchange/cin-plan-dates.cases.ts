import { exchangeCases } from './cases.ts'

const referred = { CINreferralDate: '2025-05-01', ReferralSource: '1A', PrimaryNeedCode: 'N1', ReferralNFA: '0' } as const

export default exchangeCases('CINplanDates', [
  {
    name: 'A plan that ended and one that goes on',
    child: { CINdetails: [{ ...referred, CINPlanDates: [{ CINPlanStartDate: '2025-06-01', CINPlanEndDate: '2025-08-01' }, { CINPlanStartDate: '2025-11-03' }] }] },
    says: [['child-in-need-plan.agreed 2025-06-01'], ['child-in-need-plan.ended 2025-08-01'], ['child-in-need-plan.agreed 2025-11-03']],
  },
  {
    name: 'A plan without the day it began says nothing', child: { CINdetails: [{ ...referred, CINPlanDates: [{ CINPlanEndDate: '2025-08-01' }] }] }, says: [],
    back: [], because: 'The module could not be taken, and is listed with why',
  },
])

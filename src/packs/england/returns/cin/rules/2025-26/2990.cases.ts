import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'an enquiry': { CINdetails: [{ ReasonForClosure: 'RC8', Section47: [{}] }], fails: ['CINdetails 0'] },
  'a child protection plan': { CINdetails: [{ ReasonForClosure: 'RC9', ChildProtectionPlans: [{}] }], fails: ['CINdetails 0'] },
  'a plan': { CINdetails: [{ ReasonForClosure: 'RC8', CINPlanDates: [{}] }], fails: ['CINdetails 0'] },
  'a conference': { CINdetails: [{ ReasonForClosure: 'RC9', DateOfInitialCPC: '2025-06-10' }], fails: ['CINdetails 0'] },
  'only an assessment': { CINdetails: [{ ReasonForClosure: 'RC8', Assessments: [{}] }] },
  'closed for another reason': { CINdetails: [{ ReasonForClosure: 'RC7', Section47: [{}] }] },
}

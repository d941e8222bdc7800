import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'no assessment': { CINdetails: [{ ReasonForClosure: 'RC8' }, { ReasonForClosure: 'RC9' }], fails: ['CINdetails 0', 'CINdetails 1'] },
  'an assessment': { CINdetails: [{ ReasonForClosure: 'RC8', Assessments: [{}] }] },
  'an assessment of another referral': { CINdetails: [{ ReasonForClosure: 'RC8' }, { Assessments: [{}] }], fails: ['CINdetails 0'] },
  'another reason': { CINdetails: [{ ReasonForClosure: 'RC7' }] },
}

import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'no assessment': { CINdetails: [{ Section47: [{}] }], fails: ['CINdetails 0'] },
  'an assessment': { CINdetails: [{ Assessments: [{}], Section47: [{}] }] },
  'an assessment of another referral': { CINdetails: [{ Section47: [{}] }, { Assessments: [{}] }], fails: ['CINdetails 0'] },
  'neither': { CINdetails: [{}] },
}

import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'a code': { CINdetails: [{ ChildProtectionPlans: [{ InitialCategoryOfAbuse: 'NEG' }] }] },
  'missing': { CINdetails: [{ ChildProtectionPlans: [{ LatestCategoryOfAbuse: 'NEG' }] }], fails: ['ChildProtectionPlans 0.0'] },
  'not a code': { CINdetails: [{ ChildProtectionPlans: [{ InitialCategoryOfAbuse: 'NEGL' }] }], fails: ['ChildProtectionPlans 0.0'] },
}

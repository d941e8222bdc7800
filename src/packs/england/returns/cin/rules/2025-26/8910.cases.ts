import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'a code': { CINdetails: [{ ChildProtectionPlans: [{ LatestCategoryOfAbuse: 'MUL' }] }] },
  'missing': { CINdetails: [{ ChildProtectionPlans: [{ InitialCategoryOfAbuse: 'MUL' }] }], fails: ['ChildProtectionPlans 0.0'] },
  'not a code': { CINdetails: [{ ChildProtectionPlans: [{ LatestCategoryOfAbuse: 'mul' }] }], fails: ['ChildProtectionPlans 0.0'] },
}

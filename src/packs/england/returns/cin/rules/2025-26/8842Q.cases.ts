import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'blank': { CINdetails: [{ ChildProtectionPlans: [{ Reviews: ['2025-06-10', ''] }] }], fails: ['Reviews 0.0.1'] },
  'a group without a date': { CINdetails: [{ ChildProtectionPlans: [{ Reviews: [] }] }], fails: ['Reviews 0.0.0'] },
  'not a date': { CINdetails: [{ ChildProtectionPlans: [{ Reviews: ['June'] }] }], fails: ['Reviews 0.0.0'] },
  'a date': { CINdetails: [{ ChildProtectionPlans: [{ Reviews: ['2025-06-10'] }] }] },
  'no review': { CINdetails: [{ ChildProtectionPlans: [{}] }] },
}

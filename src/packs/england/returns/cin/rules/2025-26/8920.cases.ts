import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'the day after': { PersonDeathDate: '2025-06-10', CINdetails: [{ ChildProtectionPlans: [{ CPPendDate: '2025-06-11' }] }], fails: ['ChildProtectionPlans 0.0'] },
  'the same day': { PersonDeathDate: '2025-06-10', CINdetails: [{ ChildProtectionPlans: [{ CPPendDate: '2025-06-10' }] }] },
  'not ended': { PersonDeathDate: '2025-06-10', CINdetails: [{ ChildProtectionPlans: [{}] }] },
}

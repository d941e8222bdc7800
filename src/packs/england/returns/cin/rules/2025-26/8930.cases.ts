import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'the day before the year': { CINdetails: [{ ChildProtectionPlans: [{ CPPendDate: '2025-03-31' }] }], fails: ['ChildProtectionPlans 0.0'] },
  'its first day': { CINdetails: [{ ChildProtectionPlans: [{ CPPendDate: '2025-04-01' }] }] },
  'its last day': { CINdetails: [{ ChildProtectionPlans: [{ CPPendDate: '2026-03-31' }] }] },
  'the day after the year': { CINdetails: [{ ChildProtectionPlans: [{ CPPendDate: '2026-04-01' }] }], fails: ['ChildProtectionPlans 0.0'] },
  'not ended': { CINdetails: [{ ChildProtectionPlans: [{}] }] },
}

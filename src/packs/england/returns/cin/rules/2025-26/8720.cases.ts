import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'missing': { CINdetails: [{ ChildProtectionPlans: [{}] }], fails: ['ChildProtectionPlans 0.0'] },
  'not a date': { CINdetails: [{ ChildProtectionPlans: [{ CPPstartDate: 'June' }] }], fails: ['ChildProtectionPlans 0.0'] },
  'the last day of the year': { CINdetails: [{ ChildProtectionPlans: [{ CPPstartDate: '2026-03-31' }] }] },
  'the day after': { CINdetails: [{ ChildProtectionPlans: [{ CPPstartDate: '2026-04-01' }] }], fails: ['ChildProtectionPlans 0.0'] },
}

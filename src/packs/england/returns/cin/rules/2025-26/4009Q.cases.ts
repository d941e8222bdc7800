import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'the day after': { PersonDeathDate: '2025-06-10', CINdetails: [{ CINPlanDates: [{ CINPlanEndDate: '2025-06-11' }] }], fails: ['ChildIdentifiers'] },
  'the same day': { PersonDeathDate: '2025-06-10', CINdetails: [{ CINPlanDates: [{ CINPlanEndDate: '2025-06-10' }] }] },
  'no end': { PersonDeathDate: '2025-06-10', CINdetails: [{ CINPlanDates: [{}] }] },
}

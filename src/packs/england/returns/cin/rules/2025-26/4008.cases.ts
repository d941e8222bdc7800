import type { RuleCases } from '../../cases.ts'

export const cases: RuleCases = {
  'the day after': { PersonDeathDate: '2025-06-10', CINdetails: [{ CINPlanDates: [{ CINPlanStartDate: '2025-06-11' }] }], fails: ['ChildIdentifiers'] },
  'the same day': { PersonDeathDate: '2025-06-10', CINdetails: [{ CINPlanDates: [{ CINPlanStartDate: '2025-06-10' }] }] },
  'two plans after': {
    PersonDeathDate: '2025-06-10',
    CINdetails: [{ CINPlanDates: [{ CINPlanStartDate: '2025-06-11' }, { CINPlanStartDate: '2025-06-12' }] }],
    fails: ['ChildIdentifiers'],
  },
  'no date of death': { CINdetails: [{ CINPlanDates: [{ CINPlanStartDate: '2025-06-11' }] }] },
}

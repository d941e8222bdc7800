import { cinPlans } from '../../find.ts'
import { rule } from '../../rule.ts'

export const r4010 = rule({
  code: '4010',
  title: 'The start of the CIN plan is missing or after the year',
  mend: 'Put in the day the plan began. A plan that began after 31 March belongs in next year\'s census.',
  module: 'CINplanDates',
  fields: ['CINPlanStartDate'],
  reads: { CINplanDates: ['CINPlanStartDate'] },
  needs: ['year'],
  faults: (child, c) => cinPlans(child, (p) => p.CINPlanStartDate === null || p.CINPlanStartDate > c.year.end),
})

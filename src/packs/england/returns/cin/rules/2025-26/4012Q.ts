import { cinPlans } from '../../find.ts'
import { rule } from '../../rule.ts'

export const r4012Q = rule({
  code: '4012Q',
  title: 'The CIN plan begins and ends on the same day',
  mend: 'Check both dates of the plan, or give the reason it lasted a day.',
  module: 'CINplanDates',
  fields: ['CINPlanStartDate', 'CINPlanEndDate'],
  reads: { CINplanDates: ['CINPlanStartDate', 'CINPlanEndDate'] },
  faults: (child) => cinPlans(child, (p) => p.CINPlanStartDate !== null && p.CINPlanStartDate === p.CINPlanEndDate),
})

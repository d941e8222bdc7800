import { before, cinPlans } from '../../find.ts'
import { rule } from '../../rule.ts'

export const r4011 = rule({
  code: '4011',
  title: 'The CIN plan ends before it begins',
  mend: 'Check both dates of the plan.',
  module: 'CINplanDates',
  fields: ['CINPlanEndDate', 'CINPlanStartDate'],
  reads: { CINplanDates: ['CINPlanStartDate', 'CINPlanEndDate'] },
  faults: (child) => cinPlans(child, (p) => before(p.CINPlanEndDate, p.CINPlanStartDate)),
})

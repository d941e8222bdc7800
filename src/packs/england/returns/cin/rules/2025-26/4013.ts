import { cinPlans, outside } from '../../find.ts'
import { rule } from '../../rule.ts'

export const r4013 = rule({
  code: '4013',
  title: 'The CIN plan ends outside the year',
  mend: 'Check the end of the plan. Plans that ended before 1 April were in last year\'s census; leave the end of later ones out.',
  module: 'CINplanDates',
  fields: ['CINPlanEndDate', 'ReferenceDate'],
  reads: { CINplanDates: ['CINPlanEndDate'] },
  needs: ['year'],
  faults: (child, c) => cinPlans(child, (p) => outside(p.CINPlanEndDate, c.year)),
})

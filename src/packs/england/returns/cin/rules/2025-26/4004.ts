import { openAtOnce } from '../../find.ts'
import { isBlank } from '../../modules.ts'
import { rule } from '../../rule.ts'

export const r4004 = rule({
  code: '4004',
  title: 'More than one open CIN plan',
  mend: 'End the plans that have ended. A child has one CIN plan at a time.',
  module: 'CINplanDates',
  fields: ['CINPlanEndDate'],
  reads: { CINplanDates: ['CINPlanEndDate'] },
  faults: (child) => child.details.flatMap((d) => openAtOnce(d.cinPlans, (p) => isBlank(p, 'CINPlanEndDate'))),
})

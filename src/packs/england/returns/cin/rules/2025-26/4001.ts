import { cinPlans } from '../../find.ts'
import { isBlank } from '../../modules.ts'
import { rule } from '../../rule.ts'

export const r4001 = rule({
  code: '4001',
  title: 'An open CIN plan beside an open child protection plan',
  mend: 'End the CIN plan on the day the child protection plan began, or end the child protection plan if it has ended.',
  module: 'CINplanDates',
  fields: ['CINPlanEndDate', 'CPPendDate'],
  reads: { CINplanDates: ['CINPlanEndDate'], ChildProtectionPlans: ['CPPendDate'] },
  faults: (child) => cinPlans(child, (p, d) => isBlank(p, 'CINPlanEndDate') && d.protectionPlans.some((cp) => isBlank(cp, 'CPPendDate'))),
})

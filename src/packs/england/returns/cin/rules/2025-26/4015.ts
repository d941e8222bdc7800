import { before, cinPlans } from '../../find.ts'
import { rule } from '../../rule.ts'

export const r4015 = rule({
  code: '4015',
  title: 'The CIN plan began before the referral',
  mend: 'Check both dates. A plan of an earlier referral belongs there.',
  module: 'CINplanDates',
  fields: ['CINPlanStartDate', 'CINreferralDate'],
  reads: { CINdetails: ['CINreferralDate'], CINplanDates: ['CINPlanStartDate'] },
  faults: (child) => cinPlans(child, (p, d) => before(p.CINPlanStartDate, d.CINreferralDate)),
})

import { isYes } from '../../codes.ts'
import { cinPlans } from '../../find.ts'
import { rule } from '../../rule.ts'

export const r4000 = rule({
  code: '4000',
  title: 'A CIN plan for a referral that needed no further action',
  mend: 'Check the flag (ReferralNFA). A referral with a plan went on to further action.',
  module: 'CINplanDates',
  fields: ['ReferralNFA'],
  reads: { CINdetails: ['ReferralNFA'] },
  faults: (child) => cinPlans(child, (_, d) => isYes(d.ReferralNFA)),
})

import { isYes } from '../../codes.ts'
import { protectionPlans } from '../../find.ts'
import { rule } from '../../rule.ts'

export const r8832 = rule({
  code: '8832',
  title: 'No further action, and a child protection plan',
  mend: 'Check the flag (ReferralNFA). A referral that led to a plan went on to further action.',
  module: 'ChildProtectionPlans',
  fields: ['CINdetailsID', 'ReferralNFA'],
  reads: { CINdetails: ['ReferralNFA'] },
  faults: (child) => protectionPlans(child, (_, d) => isYes(d.ReferralNFA)),
})

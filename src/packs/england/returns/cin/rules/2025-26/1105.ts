import { before, protectionPlans } from '../../find.ts'
import { rule } from '../../rule.ts'

export const r1105 = rule({
  code: '1105',
  title: 'The child protection plan began before the referral',
  mend: 'Check the start of the plan and the date of the referral. A plan of an earlier referral belongs there.',
  module: 'ChildProtectionPlans',
  fields: ['CPPstartDate', 'CINreferralDate'],
  reads: { CINdetails: ['CINreferralDate'], ChildProtectionPlans: ['CPPstartDate'] },
  faults: (child) => protectionPlans(child, (p, d) => before(p.CPPstartDate, d.CINreferralDate)),
})

import { before, protectionPlans } from '../../find.ts'
import { rule } from '../../rule.ts'

export const r8925 = rule({
  code: '8925',
  title: 'The child protection plan ends before it begins',
  mend: 'Check both dates of the plan.',
  module: 'ChildProtectionPlans',
  fields: ['CPPstartDate', 'CPPendDate'],
  reads: { ChildProtectionPlans: ['CPPstartDate', 'CPPendDate'] },
  faults: (child) => protectionPlans(child, (p) => before(p.CPPendDate, p.CPPstartDate)),
})

import { protectionPlans } from '../../find.ts'
import { rule } from '../../rule.ts'

export const r8840 = rule({
  code: '8840',
  title: 'The child protection plan begins and ends on the same day',
  mend: 'Check both dates of the plan.',
  module: 'ChildProtectionPlans',
  fields: ['CINTable.ChildProtectionPlans', 'CPPstartDate', 'CPPendDate'],
  reads: { ChildProtectionPlans: ['CPPstartDate', 'CPPendDate'] },
  faults: (child) => protectionPlans(child, (p) => p.CPPstartDate !== null && p.CPPstartDate === p.CPPendDate),
})

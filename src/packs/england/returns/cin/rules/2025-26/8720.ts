import { protectionPlans } from '../../find.ts'
import { rule } from '../../rule.ts'

export const r8720 = rule({
  code: '8720',
  title: 'The start of the child protection plan is missing or after the year',
  mend: 'Put in the day the plan began. A plan that began after 31 March belongs in next year\'s census.',
  module: 'ChildProtectionPlans',
  fields: ['CPPstartDate', 'ReferenceDate'],
  reads: { ChildProtectionPlans: ['CPPstartDate'] },
  needs: ['year'],
  faults: (child, c) => protectionPlans(child, (p) => p.CPPstartDate === null || p.CPPstartDate > c.year.end),
})

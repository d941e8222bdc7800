import { before, protectionPlans } from '../../find.ts'
import { rule } from '../../rule.ts'

export const r8915 = rule({
  code: '8915',
  title: 'A child protection plan begins after the child\'s death',
  mend: 'Check the date of death and the start of the plan.',
  module: 'ChildProtectionPlans',
  fields: ['CPPstartDate', 'PersonDeathDate'],
  reads: { ChildIdentifiers: ['PersonDeathDate'], ChildProtectionPlans: ['CPPstartDate'] },
  faults: (child) => protectionPlans(child, (p) => before(child.identifiers.PersonDeathDate, p.CPPstartDate)),
})

import { before, protectionPlans } from '../../find.ts'
import { rule } from '../../rule.ts'

export const r8920 = rule({
  code: '8920',
  title: 'A child protection plan ends after the child\'s death',
  mend: 'Check the date of death, and end the plan by it.',
  module: 'ChildProtectionPlans',
  fields: ['PersonDeathDate', 'CPPendDate'],
  reads: { ChildIdentifiers: ['PersonDeathDate'], ChildProtectionPlans: ['CPPendDate'] },
  faults: (child) => protectionPlans(child, (p) => before(child.identifiers.PersonDeathDate, p.CPPendDate)),
})

import { before, cinPlans, when } from '../../find.ts'
import { rule } from '../../rule.ts'

export const r4009Q = rule({
  code: '4009Q',
  title: 'A CIN plan ends after the child\'s death',
  mend: 'Check the date of death, and end the plan by it; or give the reason it went on.',
  module: 'ChildIdentifiers',
  fields: ['PersonDeathDate', 'CINPlanEndDate'],
  reads: { ChildIdentifiers: ['PersonDeathDate'], CINplanDates: ['CINPlanEndDate'] },
  faults: (child) => when(cinPlans(child, (p) => before(child.identifiers.PersonDeathDate, p.CINPlanEndDate)).length > 0, child.identifiers),
})

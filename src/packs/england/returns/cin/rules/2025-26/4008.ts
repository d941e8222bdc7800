import { before, cinPlans, when } from '../../find.ts'
import { rule } from '../../rule.ts'

export const r4008 = rule({
  code: '4008',
  title: 'A CIN plan begins after the child\'s death',
  mend: 'Check the date of death and the start of the plan.',
  module: 'ChildIdentifiers',
  fields: ['PersonDeathDate', 'CINPlanStartDate'],
  reads: { ChildIdentifiers: ['PersonDeathDate'], CINplanDates: ['CINPlanStartDate'] },
  faults: (child) => when(cinPlans(child, (p) => before(child.identifiers.PersonDeathDate, p.CINPlanStartDate)).length > 0, child.identifiers),
})

import { before, when } from '../../find.ts'
import { rule } from '../../rule.ts'

export const r8520 = rule({
  code: '8520',
  title: 'Born after the end of the year',
  mend: 'Check the date of birth. For a child not born by 31 March, give the expected date of birth instead.',
  module: 'ChildIdentifiers',
  fields: ['PersonBirthDate', 'ReferenceDate'],
  reads: { ChildIdentifiers: ['PersonBirthDate'] },
  needs: ['year'],
  faults: (child, c) => when(before(c.year.end, child.identifiers.PersonBirthDate), child.identifiers),
})

import { before, when } from '../../find.ts'
import { rule } from '../../rule.ts'

export const r8535Q = rule({
  code: '8535Q',
  title: 'The date of death is before the date of birth',
  mend: 'Check both dates.',
  module: 'ChildIdentifiers',
  fields: ['PersonDeathDate', 'PersonBirthDate'],
  reads: { ChildIdentifiers: ['PersonBirthDate', 'PersonDeathDate'] },
  faults: (child) => when(before(child.identifiers.PersonDeathDate, child.identifiers.PersonBirthDate), child.identifiers),
})

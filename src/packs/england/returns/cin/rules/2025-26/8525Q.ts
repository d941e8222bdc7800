import { when } from '../../find.ts'
import { isBlank } from '../../modules.ts'
import { rule } from '../../rule.ts'

export const r8525Q = rule({
  code: '8525Q',
  title: 'Date of birth and expected date of birth: both, or neither',
  mend: 'Give the date of birth; for a child not born by 31 March, only the expected one.',
  module: 'ChildIdentifiers',
  fields: ['PersonBirthDate', 'ExpectedPersonBirthDate'],
  reads: { ChildIdentifiers: ['PersonBirthDate', 'ExpectedPersonBirthDate'] },
  faults: (child) => when(isBlank(child.identifiers, 'PersonBirthDate') === isBlank(child.identifiers, 'ExpectedPersonBirthDate'), child.identifiers),
})

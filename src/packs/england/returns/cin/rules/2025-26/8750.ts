import { sexUnknown } from '../../codes.ts'
import { when } from '../../find.ts'
import { isBlank } from '../../modules.ts'
import { rule } from '../../rule.ts'

export const r8750 = rule({
  code: '8750',
  title: 'A child not born yet, with a sex recorded',
  mend: 'Put in U until the child is born. If the child is born, put in the date of birth.',
  module: 'ChildIdentifiers',
  fields: ['Sex', 'PersonBirthDate', 'ExpectedPersonBirthDate'],
  reads: { ChildIdentifiers: ['PersonBirthDate', 'ExpectedPersonBirthDate', 'Sex'] },
  needs: ['year'],
  faults: (child, c) => {
    const i = child.identifiers
    return when(isBlank(i, 'PersonBirthDate') && !isBlank(i, 'ExpectedPersonBirthDate') && i.Sex !== sexUnknown(c.year), i)
  },
})

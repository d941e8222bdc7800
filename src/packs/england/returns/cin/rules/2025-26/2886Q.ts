import { sexUnknown } from '../../codes.ts'
import { when } from '../../find.ts'
import { isBlank } from '../../modules.ts'
import { rule } from '../../rule.ts'

export const r2886Q = rule({
  code: '2886Q',
  title: 'More than 2 in 100 children have no sex recorded',
  mend: 'Find children already born whose sex is unknown or left out, and ask for it where it can be known.',
  module: 'ChildIdentifiers',
  fields: ['ExpectedPersonBirthDate', 'CINTable.ChildIdentifiers'],
  reads: { ChildIdentifiers: ['ExpectedPersonBirthDate', 'Sex'] },
  needs: ['year', 'whole file'],
  faultsAmong: (c) => {
    const missing = c.children.filter(({ identifiers: i }) => (i.Sex === null || i.Sex === sexUnknown(c.year)) && isBlank(i, 'ExpectedPersonBirthDate'))
    return when(missing.length > c.children.length * 0.02, c.header)
  },
})

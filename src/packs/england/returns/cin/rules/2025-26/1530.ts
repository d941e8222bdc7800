import { authorities } from '../../codes.ts'
import { when } from '../../find.ts'
import { rule } from '../../rule.ts'

export const r1530 = rule({
  code: '1530',
  title: 'The UPN does not hold the number of an authority',
  mend: 'Characters 2 to 4 are the number of the authority that gave the UPN. Look it up again with the school.',
  module: 'ChildIdentifiers',
  fields: ['UPN'],
  reads: { ChildIdentifiers: ['UPN'] },
  faults: (child) => {
    const upn = child.identifiers.UPN
    return when(upn !== null && !authorities.has(upn.slice(1, 4)), child.identifiers)
  },
})

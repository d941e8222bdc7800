import { when } from '../../find.ts'
import { rule } from '../../rule.ts'

export const r1540 = rule({
  code: '1540',
  title: 'Characters 5 to 12 of the UPN are not all numbers',
  mend: 'Look the UPN up again with the school: a letter, twelve numbers, or eleven and a letter.',
  module: 'ChildIdentifiers',
  fields: ['UPN'],
  reads: { ChildIdentifiers: ['UPN'] },
  faults: (child) => {
    const upn = child.identifiers.UPN
    return when(upn !== null && !/^\d{8}$/.test(upn.slice(4, 12)), child.identifiers)
  },
})

import { when } from '../../find.ts'
import { rule } from '../../rule.ts'

export const r1550 = rule({
  code: '1550',
  title: 'The last character of the UPN is not one it can be',
  mend: 'The thirteenth and last is a number, or for a temporary UPN a letter other than I, O and S. Look it up again with the school.',
  module: 'ChildIdentifiers',
  fields: ['UPN'],
  reads: { ChildIdentifiers: ['UPN'] },
  faults: (child) => {
    const upn = child.identifiers.UPN
    return when(upn !== null && !/^[0-9A-HJ-NP-RT-Z]$/.test(upn.slice(12)), child.identifiers)
  },
})

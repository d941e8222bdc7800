import { when } from '../../find.ts'
import { rule } from '../../rule.ts'

export const r1560Q = rule({
  code: '1560Q',
  title: 'The former UPN is not written as a UPN',
  mend: 'Check the former UPN: a letter, then twelve numbers, or eleven and a letter for a temporary one.',
  module: 'ChildIdentifiers',
  fields: ['FormerUPN'],
  reads: { ChildIdentifiers: ['FormerUPN'] },
  faults: (child) => {
    const upn = child.identifiers.FormerUPN
    return when(upn !== null && !/^[A-Za-z]\d{11}[\dA-Za-z]$/.test(upn), child.identifiers)
  },
})

import { when } from '../../find.ts'
import { rule } from '../../rule.ts'

export const r8500 = rule({
  code: '8500',
  title: 'The child has no identifier',
  mend: 'Put in the authority\'s own identifier of the child (LAchildID).',
  module: 'ChildIdentifiers',
  fields: ['LAchildID'],
  reads: { ChildIdentifiers: ['LAchildID'] },
  faults: (child) => when(child.identifiers.LAchildID === null, child.identifiers),
})

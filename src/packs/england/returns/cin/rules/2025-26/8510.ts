import { sharing } from '../../find.ts'
import { rule } from '../../rule.ts'

export const r8510 = rule({
  code: '8510',
  title: 'Two records with the same identifier',
  mend: 'If they are of one child, make them one record. If not, find out whose identifier it is.',
  module: 'ChildIdentifiers',
  fields: ['LAchildID'],
  reads: { ChildIdentifiers: ['LAchildID'] },
  faultsAmong: (c) => sharing(c.children, (child) => child.identifiers.LAchildID),
})

import { when } from '../../find.ts'
import { rule } from '../../rule.ts'

export const r1570 = rule({
  code: '1570',
  title: 'The child\'s identifier is longer than 20 characters',
  mend: 'Shorten it, and keep to the same identifier every year.',
  module: 'ChildIdentifiers',
  fields: ['LAchildID'],
  reads: { ChildIdentifiers: ['LAchildID'] },
  faults: (child) => when((child.identifiers.LAchildID ?? '').length > 20, child.identifiers),
})

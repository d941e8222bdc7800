import { when } from '../../find.ts'
import { rule } from '../../rule.ts'

export const r1580 = rule({
  code: '1580',
  title: 'The child\'s identifier holds something other than letters and numbers',
  mend: 'Take out spaces, hyphens and other signs, and keep to the same identifier every year.',
  module: 'ChildIdentifiers',
  fields: ['LAchildID'],
  reads: { ChildIdentifiers: ['LAchildID'] },
  faults: (child) => when(/[^A-Za-z0-9]/.test(child.identifiers.LAchildID ?? ''), child.identifiers),
})

import { sharing } from '../../find.ts'
import { rule } from '../../rule.ts'

export const r1520 = rule({
  code: '1520',
  title: 'Two children with the same UPN',
  mend: 'Find out whose UPN it is. If the two records are of one child, send only one.',
  module: 'ChildIdentifiers',
  fields: ['UPN'],
  reads: { ChildIdentifiers: ['UPN'] },
  faultsAmong: (c) => sharing(c.children, (child) => child.identifiers.UPN),
})

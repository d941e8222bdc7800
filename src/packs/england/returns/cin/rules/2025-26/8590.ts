import { when } from '../../find.ts'
import { rule } from '../../rule.ts'

export const r8590 = rule({
  code: '8590',
  title: 'The child has no CIN episode',
  mend: 'Add the referral the child is in the census for, or leave the child out.',
  module: 'ChildIdentifiers',
  fields: ['LAchildID'],
  reads: {},
  faults: (child) => when(child.details.length === 0, child.identifiers),
})

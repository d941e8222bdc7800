import { outside, when } from '../../find.ts'
import { rule } from '../../rule.ts'

export const r8545Q = rule({
  code: '8545Q',
  title: 'The date of death is outside the year',
  mend: 'Check it. A child who died before 1 April is not in this census; a death after 31 March belongs to the next.',
  module: 'ChildIdentifiers',
  fields: ['PersonDeathDate'],
  reads: { ChildIdentifiers: ['PersonDeathDate'] },
  needs: ['year'],
  faults: (child, c) => when(outside(child.identifiers.PersonDeathDate, c.year), child.identifiers),
})

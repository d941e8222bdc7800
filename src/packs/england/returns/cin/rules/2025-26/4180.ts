import { sexes } from '../../codes.ts'
import { when } from '../../find.ts'
import { rule } from '../../rule.ts'

export const r4180 = rule({
  code: '4180',
  title: 'The child\'s sex is missing or not one of the codes',
  mend: 'Put in M, F or U. To the census of 2024 it was GenderCurrent: 1, 2, 0 or 9.',
  module: 'ChildIdentifiers',
  fields: ['Sex'],
  reads: { ChildIdentifiers: ['Sex'] },
  needs: ['year'],
  faults: (child, c) => when(!sexes(c.year).has(child.identifiers.Sex), child.identifiers),
})

import { ethnicities } from '../../codes.ts'
import { when } from '../../find.ts'
import { rule } from '../../rule.ts'

export const r4220 = rule({
  code: '4220',
  title: 'The child\'s ethnicity is missing or not one of the codes',
  mend: 'Put in the code the family uses of themselves. Where it is not known yet, NOBT; where they would rather not say, REFU.',
  module: 'ChildCharacteristics',
  fields: ['Ethnicity'],
  reads: { ChildCharacteristics: ['Ethnicity'] },
  faults: (child) => when(!ethnicities.has(child.characteristics.Ethnicity), child.characteristics),
})

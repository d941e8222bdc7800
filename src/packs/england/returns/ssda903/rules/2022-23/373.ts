import { startedUnderAge } from '../../concepts/started-under-age.ts'
import { rule } from '../../rule.ts'

export const r373 = rule({
  code: '373',
  title: 'Placed in a residential school before the age of 4',
  mend: 'Check the placement (S1), the day it began and the date of birth.',
  reads: { Header: ['DOB'], Episodes: ['DECOM', 'PLACE'] },
  marks: { Episodes: ['DECOM', 'PLACE'] },
  ...startedUnderAge(4, 'S1'),
})

import { startedUnderAge } from '../../concepts/started-under-age.ts'
import { rule } from '../../rule.ts'

export const r374 = rule({
  code: '374',
  title: 'Placed in residential employment before the age of 14',
  mend: 'Check the placement (P3), the day it began and the date of birth.',
  reads: { Header: ['DOB'], Episodes: ['DECOM', 'PLACE'] },
  marks: { Episodes: ['DECOM', 'PLACE'] },
  ...startedUnderAge(14, 'P3'),
})

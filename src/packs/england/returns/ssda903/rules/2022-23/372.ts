import { startedUnderAge } from '../../concepts/started-under-age.ts'
import { rule } from '../../rule.ts'

export const r372 = rule({
  code: '372',
  title: 'In youth custody or prison while under 10',
  mend: 'Check the placement (R5), when it began and the date of birth.',
  reads: { Header: ['DOB'], Episodes: ['DECOM', 'PLACE'] },
  marks: { Episodes: ['DECOM', 'PLACE'] },
  ...startedUnderAge(10, 'R5'),
})

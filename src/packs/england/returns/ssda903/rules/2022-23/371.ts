import { startedUnderAge } from '../../concepts/started-under-age.ts'
import { rule } from '../../rule.ts'

export const r371 = rule({
  code: '371',
  title: 'In supported accommodation while under 14',
  mend: 'Check the placement (H5), when it began and the date of birth.',
  reads: { Header: ['DOB'], Episodes: ['DECOM', 'PLACE'] },
  marks: { Episodes: ['DECOM', 'PLACE'] },
  ...startedUnderAge(14, 'H5'),
})

import { adopted } from '../../codes.ts'
import { endedFromAge } from '../../concepts/ended-at-age.ts'
import { rule } from '../../rule.ts'

export const r386 = rule({
  code: '386',
  title: 'Adopted at 18 or over',
  mend: 'Check the reason the episode ended (E11, E12), the day it ended and the date of birth: nobody is adopted from care at 18.',
  reads: { Header: ['DOB'], Episodes: ['DECOM', 'DEC', 'REC'] },
  marks: { Episodes: ['DEC', 'REC'] },
  ...endedFromAge(18, adopted),
})

import { endedBeforeAge } from '../../concepts/ended-at-age.ts'
import { rule } from '../../rule.ts'

export const r387 = rule({
  code: '387',
  title: 'Moved to independent living while under 14',
  mend: 'Check the reason the episode ended (E5, E6), the day it ended and the date of birth.',
  reads: { Header: ['DOB'], Episodes: ['DECOM', 'DEC', 'REC'] },
  marks: { Episodes: ['DEC', 'REC'] },
  ...endedBeforeAge(14, new Set(['E5', 'E6'])),
})

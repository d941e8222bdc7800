import { endedBeforeAge } from '../../concepts/ended-at-age.ts'
import { rule } from '../../rule.ts'

export const r460 = rule({
  code: '460',
  title: 'Stayed with carers as an adult, yet under 18',
  mend: 'Check the reason the episode ended (E17), the day it ended and the date of birth.',
  reads: { Header: ['DOB'], Episodes: ['DECOM', 'DEC', 'REC'] },
  marks: { Episodes: ['DEC', 'REC'] },
  ...endedBeforeAge(18, new Set(['E17'])),
})

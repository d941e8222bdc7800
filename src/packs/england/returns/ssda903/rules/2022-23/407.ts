import { endedFromAge, withHeaders } from '../../concepts/ended-at-age.ts'
import { rule } from '../../rule.ts'

const guardianship = endedFromAge(18, new Set(['E45', 'E46', 'E47', 'E48']))

export const r407 = rule({
  code: '407',
  title: 'Left to a special guardian at 18 or over',
  mend: 'Check the reason the episode ended (E45 to E48), the day it ended and the date of birth: nobody has a guardian at 18.',
  reads: { Header: ['DOB'], Episodes: ['DECOM', 'DEC', 'REC'] },
  marks: { Header: ['DOB'], Episodes: ['DEC', 'REC'] },
  faults: withHeaders(guardianship.faults),
  cannotTell: guardianship.cannotTell,
})

import { rule } from '../../rule.ts'

export const r389 = rule({
  code: '389',
  title: 'Moved to adult care while under 16',
  mend: 'Check the reason the episode ended (E7), the day it ended and the date of birth.',
  reads: { Header: ['DOB'], Episodes: ['REC', 'DEC'] },
  marks: { Episodes: ['REC'] },
  faults: (child, c) => {
    const sixteen = child.birthday(16)
    return sixteen === null ? [] : child.episodes.filter((e) => e.REC === 'E7' && (e.DEC ?? c.year.end) < sixteen)
  },
  cannotTell: { why: 'the date of birth is not known', rows: (child) => (child.dob ? [] : child.episodes.filter((e) => e.REC === 'E7')) },
})

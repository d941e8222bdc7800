import { isAfter } from '../../concepts/known-days.ts'
import { none, rule } from '../../rule.ts'

export const r302 = rule({
  code: '302',
  title: 'Looked after before being born',
  mend: 'Check the start of the first episode and the date of birth.',
  reads: { Header: ['DOB'], Episodes: ['DECOM'] },
  marks: { Header: ['DOB'], Episodes: ['DECOM'] },
  faults: (child) => {
    const first = child.episodes[0]
    if (!first) return none
    const later = child.header.filter((h) => isAfter(h.DOB, first.DECOM))
    return later.length > 0 ? [first, ...later] : none
  },
})

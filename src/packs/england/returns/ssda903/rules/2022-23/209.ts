import { addDays, addMonths } from '../../../../../../calendar/index.ts'
import { reaches } from '../../child.ts'
import { rule } from '../../rule.ts'

export const r209 = rule({
  code: '209',
  title: 'Of school age, yet without a pupil number for being too young',
  mend: 'Ask the school for the number; if there is none, write the code that says why (UN2 to UN5).',
  reads: { Header: ['UPN', 'DOB'] },
  marks: { Header: ['UPN', 'DOB'] },
  // Four years old on the 31 August before the year began: at school since that September, or soon after.
  faults: (child, c) => {
    const without = child.header.filter((h) => h.UPN === 'UN1')
    if (without.length === 0) return without
    const august = addDays(addMonths(c.year.start, -7), -1)
    return without.filter((h) => { const four = reaches(h.DOB, 4); return four !== null && four <= august })
  },
  cannotTell: { why: 'the date of birth is not known', rows: (child) => child.header.filter((h) => h.UPN === 'UN1' && h.DOB === null) },
})

import { adopted } from '../../codes.ts'
import { isAfter } from '../../concepts/known-days.ts'
import { none, rule } from '../../rule.ts'

export const r331 = rule({
  code: '331',
  title: 'Matched with adopters after being placed with them',
  mend: 'Check the day of matching and the start of the episode that ended with the adoption.',
  reads: { AD1: ['DATE_MATCH'], Episodes: ['DECOM', 'REC'] },
  marks: { AD1: ['DATE_MATCH'], Episodes: ['DECOM'] },
  faults: (child) => {
    if (child.ad1.length === 0) return none
    const adoptions = child.rows.Episodes.filter((e) => adopted.has(e.REC))
    const late = child.ad1.filter((a) => adoptions.some((e) => isAfter(a.DATE_MATCH, e.DECOM)))
    return late.length > 0 ? [...late, ...adoptions.filter((e) => late.some((a) => isAfter(a.DATE_MATCH, e.DECOM)))] : none
  },
})

import { isUnreadable } from '../../../../../../returns/index.ts'
import { adopted } from '../../codes.ts'
import { adoptedIn, adoptionColumns, tellsOfAdoption } from '../../concepts/adoption-details.ts'
import { none, rule } from '../../rule.ts'

export const r602 = rule({
  code: '602',
  title: 'An adoption is told of, and no episode ended with one this year',
  mend: 'If they were adopted, check the reason the last episode ended and the day; if not, take the details of the adoption out.',
  reads: { Episodes: ['REC', 'DEC'], AD1: adoptionColumns },
  marks: { AD1: adoptionColumns },
  faults: (child, c) => {
    if (!child.ad1.length) return none
    const shown = child.rows.Episodes.some((e) => adoptedIn(e, c.year) || (adopted.has(e.REC) && isUnreadable(e, 'DEC')))
    return shown ? none : child.ad1.filter(tellsOfAdoption)
  },
})

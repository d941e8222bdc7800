import { isUnreadable } from '../../../../../../returns/index.ts'
import { none, rule } from '../../rule.ts'

export const r624 = rule({
  code: '624',
  title: 'Her first child has another date of birth than last year',
  mend: 'Check the date of birth of her first child against last year’s return.',
  reads: { Header: ['MC_DOB'] },
  also: { Episodes: [], OC3: [] },
  last: { Header: ['MC_DOB'] },
  marks: { Header: ['MC_DOB'] },
  faults: (child) => {
    const before = child.last.Header.filter((h) => h.MC_DOB !== null)
    if (!before.length) return none
    // Nothing is asked about the children of care leavers who were not in care this year.
    const asked = child.rows.Episodes.length > 0 || !child.oc3.length
    return child.header.filter((h) => !isUnreadable(h, 'MC_DOB') && (h.MC_DOB !== null || asked) && !before.some((b) => b.MC_DOB === h.MC_DOB))
  },
})

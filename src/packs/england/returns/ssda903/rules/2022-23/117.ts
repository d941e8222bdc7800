import type { Day } from '../../../../../../calendar/index.ts'
import { none, rule } from '../../rule.ts'

const after = (day: Day | null, last: Day): boolean => day !== null && day > last

export const r117 = rule({
  code: '117',
  title: 'A decision about adoption after the year, or after care ended',
  mend: 'Check the days of the decisions, and the day care ended: a decision is made while the child is looked after, and by 31 March.',
  reads: { PlacedAdoption: ['DATE_PLACED', 'DATE_PLACED_CEASED'], Episodes: ['DECOM', 'DEC', 'REC'] },
  marks: { PlacedAdoption: ['DATE_PLACED', 'DATE_PLACED_CEASED'], Episodes: ['DEC'] },
  faults: (child, c) => {
    if (child.placedAdoption.length === 0) return none
    // When the latest episode says that care goes on, there is no end of care to compare with.
    const latest = child.episodes.findLast((e) => e.DECOM !== null)
    const left = latest?.REC === 'X1' ? undefined : latest
    const until = left?.DEC && left.DEC < c.year.end ? left.DEC : c.year.end
    const late = child.placedAdoption.filter((p) => after(p.DATE_PLACED, until) || after(p.DATE_PLACED_CEASED, until))
    return late.length > 0 && left ? [...late, left] : late
  },
})

import type { AnyRow } from '../../../../../../returns/index.ts'
import { ceased } from '../../concepts/ceased.ts'
import { isAfter } from '../../concepts/known-days.ts'
import { none, rule } from '../../rule.ts'

export const r625 = rule({
  code: '625',
  title: 'Her first child was born after the year, or after she left care',
  mend: 'Check the date of birth of her first child, and the day care ended.',
  reads: { Header: ['MC_DOB'], Episodes: ['DECOM', 'DEC', 'REC'] },
  marks: { Header: ['MC_DOB'], Episodes: ['DEC'] },
  faults: (child, c) => {
    const mothers = child.header.filter((h) => h.MC_DOB !== null)
    if (!mothers.length) return none
    const latest = child.episodes.findLast((e) => e.DECOM !== null), left = latest && ceased(latest) ? latest : null
    const sinceLeft: readonly AnyRow[] = left && mothers.some((h) => isAfter(h.MC_DOB, left.DEC)) ? [left] : none
    return [...mothers.filter((h) => isAfter(h.MC_DOB, c.year.end) || isAfter(h.MC_DOB, left?.DEC ?? null)), ...sinceLeft]
  },
})

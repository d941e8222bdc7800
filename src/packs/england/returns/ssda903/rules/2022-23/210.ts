import { addDays } from '../../../../../../calendar/index.ts'
import { isUnreadable } from '../../../../../../returns/index.ts'
import { isShortBreak, openAtEnd, periodsOfCare } from '../../care.ts'
import type { Child } from '../../child.ts'
import { isAfter } from '../../concepts/known-days.ts'
import { none, rule, type Year } from '../../rule.ts'
import type { Episode } from '../../tables.ts'

/** The episode that began the period of care a child is in on the last day of the year. */
function startOfCare(child: Child, year: Year): Episode | null {
  const periods = periodsOfCare(child.episodes.filter((e) => !isShortBreak(e)))
  const current = periods.findLast((p) => p.some((e) => openAtEnd(e, year) && !isUnreadable(e, 'DEC')))
  return current?.[0] ?? null
}

export const r210 = rule({
  code: '210',
  title: 'Looked after for more than a week, and the pupil number still said to be on its way',
  mend: 'Ask the school for the number; if there is none, write the code that says why: UN4 is for the first week only.',
  reads: { Header: ['UPN'], Episodes: ['DECOM', 'RNE', 'LS', 'DEC', 'REC'] },
  marks: { Header: ['UPN'], Episodes: ['DECOM'] },
  faults: (child, c) => {
    const headers = child.header.filter((h) => h.UPN === 'UN4')
    if (headers.length === 0) return none
    const start = startOfCare(child, c.year)
    return start && isAfter(addDays(c.year.end, -7), start.DECOM) ? [...headers, start] : none
  },
})

import { daysBetween } from '../../../../../../calendar/index.ts'
import { lastDay } from '../../concepts/last-day.ts'
import { none, rule, type Year } from '../../rule.ts'
import type { Episode } from '../../tables.ts'

/** Days of an episode that are in the year. */
function daysInYear(e: Episode, year: Year): number {
  const end = lastDay(e, year)
  if (e.DECOM === null || end === null) return 0
  return Math.max(0, daysBetween(e.DECOM < year.start ? year.start : e.DECOM, end > year.end ? year.end : end))
}

export const r367 = rule({
  code: '367',
  title: 'More than 75 days of short breaks in the year',
  mend: 'Check when the breaks began and ended. A child away for longer is not on short breaks (V3).',
  reads: { Episodes: ['LS', 'DECOM', 'DEC'] },
  marks: { Episodes: ['LS', 'DECOM', 'DEC'] },
  faults: (child, c) => {
    const breaks = child.rows.Episodes.filter((e) => e.LS === 'V3' && daysInYear(e, c.year) > 0)
    return breaks.reduce((days, e) => days + daysInYear(e, c.year), 0) > 75 ? breaks : none
  },
})

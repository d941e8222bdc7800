import { daysBetween, type Day } from '../../../../../calendar/index.ts'
import type { Child } from '../child.ts'
import { none, rule, type Rule903, type Year } from '../rule.ts'
import type { Episode } from '../tables.ts'
import { lastDay } from './last-day.ts'

interface Run { readonly from: Day; to: Day; readonly episodes: Episode[] }

/**
 * Times under one legal status: its episodes taken together where no day lies between them, for a move or a renewal does not begin the
 * time anew. While it goes on it lasts to the end of the year. An end that cannot be read adds no days.
 */
function runs(child: Child, status: string, year: Year): readonly Run[] {
  const found: Run[] = []
  for (const e of child.episodes) {
    if (e.DECOM === null || e.LS !== status) continue
    const to = lastDay(e, year) ?? e.DECOM, run = found.at(-1)
    if (run && e.DECOM <= run.to) {
      run.episodes.push(e)
      if (to > run.to) run.to = to
    } else found.push({ from: e.DECOM, to, episodes: [e] })
  }
  return found
}

/** A rule that a child may not be under a legal status for more than so many days. */
export const underNoLonger = (words: { readonly code: string; readonly title: string; readonly mend: string }, status: string, days: number): Rule903 => rule({
  ...words,
  reads: { Episodes: ['LS', 'DECOM', 'DEC'] },
  marks: { Episodes: ['LS', 'DECOM', 'DEC'] },
  faults: (child, c) => (child.rows.Episodes.some((e) => e.LS === status)
    ? runs(child, status, c.year).filter((run) => daysBetween(run.from, run.to) > days).flatMap((run) => run.episodes)
    : none),
})

import { daysBetween } from '../../../../../calendar/index.ts'
import { isUnreadable } from '../../../../../returns/index.ts'
import type { Child } from '../child.ts'
import type { Rule903, Year } from '../rule.ts'
import { rule } from '../rule.ts'
import type { Episode } from '../tables.ts'

/**
 * Days an episode lasted. One without an end lasts to the start of the next, or to the last day of the year when it is the last.
 * Null when its start is not known or its end cannot be read.
 */
export function lasted(e: Episode, child: Child, year: Year): number | null {
  if (e.DECOM === null || isUnreadable(e, 'DEC')) return null
  return daysBetween(e.DECOM, e.DEC ?? child.episodes[child.episodes.indexOf(e) + 1]?.DECOM ?? year.end)
}

/** A rule that a placement of one type may not last more than so many days. */
export const placedNoLonger = (words: { readonly code: string; readonly title: string; readonly mend: string }, place: string, days: number): Rule903 => rule({
  ...words,
  reads: { Episodes: ['DECOM', 'DEC', 'PLACE'] },
  marks: { Episodes: ['DECOM', 'DEC', 'PLACE'] },
  faults: (child, c) => child.episodes.filter((e) => e.PLACE === place && (lasted(e, child, c.year) ?? 0) > days),
})

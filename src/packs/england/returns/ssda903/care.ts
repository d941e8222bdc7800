import type { Child } from './child.ts'
import type { Year } from './rule.ts'
import type { Episode } from './tables.ts'

/** Respite under section 20 (V3, V4): a series of short breaks, which is not a period of being looked after. */
export const isShortBreak = (e: Episode): boolean => e.LS === 'V3' || e.LS === 'V4'

/** Whether one episode follows straight on from another: care goes on, and no day lies between. */
export const followsOn = (before: Episode, next: Episode): boolean => before.REC === 'X1' && before.DEC !== null && before.DEC === next.DECOM

/**
 * Whether a child has been looked after without a break from the year's first day to its last, short breaks apart. An episode that
 * says care goes on (X1) and is followed by none is taken at its word: what is missing after it is for other rules to say.
 */
export function lookedAfterAllYear(child: Child, year: Year): boolean {
  const all = child.episodes.filter((e) => !isShortBreak(e))
  const first = all.findLastIndex((e) => e.DECOM !== null && e.DECOM <= year.start && (e.DEC === null || e.DEC > year.start || e.REC === 'X1'))
  if (first < 0) return false
  for (const [i, e] of all.slice(first).entries()) {
    const next = all[first + i + 1]
    if (e.DEC === null || e.DEC > year.end) return true
    if (e.REC !== 'X1') return false
    if (!next) return true
    if (next.DECOM !== e.DEC) return false
  }
  return false
}

/** The periods of care: runs of episodes each begun by starting to be looked after (S) or after a gap. */
export function periodsOfCare(episodes: readonly Episode[]): readonly (readonly Episode[])[] {
  const periods: Episode[][] = []
  for (const e of episodes) {
    const current = periods.at(-1), before = current?.at(-1)
    if (current && before && e.RNE !== 'S' && followsOn(before, e)) current.push(e)
    else periods.push([e])
  }
  return periods
}

/** Whether an episode is open on the last day of the year. */
export const openAtEnd = (e: Episode, year: Year): boolean => e.DECOM !== null && e.DECOM <= year.end && (e.DEC === null || e.DEC > year.end)

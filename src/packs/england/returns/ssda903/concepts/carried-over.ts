import { isBlank } from '../../../../../returns/index.ts'
import type { Child } from '../child.ts'
import { once } from '../once.ts'
import type { Episode } from '../tables.ts'

/**
 * The episode open when last year's return ended, and the first of this year's: one episode, told in two returns. Null when none was
 * open, or when a start that is not known leaves it unsure which came last or first.
 */
export const carriedOver = once((child: Child): { readonly before: Episode; readonly now: Episode } | null => {
  const before = child.episodesBefore.at(-1), now = child.episodes[0]
  if (!before || !now || before.DECOM === null || child.episodes.at(-1)?.DECOM === null) return null
  return isBlank(before, 'DEC') ? { before, now } : null
})

import type { Child } from '../child.ts'
import { once } from '../once.ts'
import type { Episode } from '../tables.ts'

/** Each episode with the one before it, in the order they began. Episodes whose start is not known stand in no order, and are left out. */
export const successive = once((child: Child): readonly (readonly [before: Episode, next: Episode])[] => {
  const pairs: (readonly [Episode, Episode])[] = []
  let before: Episode | null = null
  for (const e of child.episodes) {
    if (e.DECOM === null) break
    if (before) pairs.push([before, e])
    before = e
  }
  return pairs
})

/** Whether the start of any episode is blank or unreadable, so that which follows which is not sure. */
export const someUndated = (child: Child): boolean => child.episodes.length > 0 && child.episodes.at(-1)?.DECOM === null

import { temporaryPlacements } from '../../codes.ts'
import { successive } from '../../concepts/successive.ts'
import { rule } from '../../rule.ts'
import type { Episode } from '../../tables.ts'

export const r226 = rule({
  code: '226',
  title: 'Away for a while, with a reason why the placement changed',
  mend: 'Leave the reason blank in the temporary episode and in the one before it: the placement did not change.',
  reads: { Episodes: ['DECOM', 'PLACE', 'REASON_PLACE_CHANGE'] },
  marks: { Episodes: ['REASON_PLACE_CHANGE', 'PLACE'] },
  faults: (child) => {
    const afterReason = new Set<Episode>()
    for (const [before, next] of successive(child)) if (before.REASON_PLACE_CHANGE !== null) afterReason.add(next)
    return child.episodes.filter((e) => temporaryPlacements.has(e.PLACE) && (e.REASON_PLACE_CHANGE !== null || afterReason.has(e)))
  },
})

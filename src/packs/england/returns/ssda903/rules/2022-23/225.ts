import { temporaryPlacements } from '../../codes.ts'
import { successive } from '../../concepts/successive.ts'
import { rule } from '../../rule.ts'

/** A new episode because the placement changed, alone or with something else. */
const moves: ReadonlySet<string | null> = new Set(['P', 'B', 'T', 'U'])

export const r225 = rule({
  code: '225',
  title: 'The placement changed, and why is not said',
  mend: 'Add the reason to the episode that ended with the move.',
  reads: { Episodes: ['DECOM', 'RNE', 'PLACE', 'REC', 'REASON_PLACE_CHANGE'] },
  marks: { Episodes: ['REASON_PLACE_CHANGE'] },
  faults: (child) => successive(child)
    .filter(([e, next]) => e.REASON_PLACE_CHANGE === null && e.REC === 'X1' && moves.has(next.RNE) && !temporaryPlacements.has(e.PLACE) && !temporaryPlacements.has(next.PLACE))
    .map(([e]) => e),
})

import type { Child } from '../child.ts'
import { temporaryPlacements } from '../codes.ts'
import type { Episode } from '../tables.ts'

/** An episode in a temporary placement, with those before and after it. */
export interface TemporaryMove { readonly before: Episode; readonly temporary: Episode; readonly after: Episode }

/** The temporary moves after which the child went on being looked after. Where the episode before or after is not given there is nothing to compare. */
export function temporaryMoves(child: Child): readonly TemporaryMove[] {
  const moves: TemporaryMove[] = [], all = child.episodes
  for (let i = 1; i + 1 < all.length; i++) {
    const before = all[i - 1], temporary = all[i], after = all[i + 1]
    if (!before || !temporary || !after || after.DECOM === null) break
    if (temporaryPlacements.has(temporary.PLACE) && (temporary.REC === null || temporary.REC === 'X1')) moves.push({ before, temporary, after })
  }
  return moves
}

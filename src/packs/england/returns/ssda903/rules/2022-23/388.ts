import { someUndated } from '../../concepts/successive.ts'
import { rule } from '../../rule.ts'
import type { Episode } from '../../tables.ts'

export const r388 = rule({
  code: '388',
  title: 'The reason it ended and the next episode do not agree',
  mend: 'X1 says that care goes on in an episode that begins the same day: add it, or give the reason care ended. Where one does, the reason is X1.',
  reads: { Episodes: ['DECOM', 'DEC', 'REC'] },
  marks: { Episodes: ['DEC', 'REC'] },
  faults: (child) => {
    const unsure = someUndated(child)
    return child.episodes.filter((e, at) => e.DECOM !== null && e.DEC !== null && e.REC !== null && disagrees(e, child.episodes[at + 1], unsure))
  },
})

/** An episode whose start is not known may be the one that is sought. */
function disagrees(e: Episode, next: Episode | undefined, someUnsure: boolean): boolean {
  const goesOn = next !== undefined && next.DECOM === e.DEC
  return e.REC === 'X1' ? !goesOn && !someUnsure : goesOn
}

import type { Collection, Need, Rule903 } from '../rule.ts'
import { none, rule } from '../rule.ts'
import type { Episode } from '../tables.ts'
import { carriedOver } from './carried-over.ts'

interface Words { readonly code: string; readonly title: string; readonly mend: string }
type Told = 'RNE' | 'LS' | 'CIN' | 'PLACE' | 'PLACE_PROVIDER' | 'URN'

/** A rule that the first episode must say in one column what the episode open at the end of last year said. A blank says something else than a code. */
export const toldAsLastYear = (words: Words, column: Told, excused: (before: Episode, now: Episode, c: Collection) => boolean = () => false): Rule903 => rule({
  ...words,
  reads: { Episodes: ['DECOM', column] },
  last: { Episodes: ['DECOM', 'DEC', column] },
  marks: { Episodes: [column] },
  faults: (child, c) => {
    const carried = carriedOver(child)
    return carried && carried.now[column] !== carried.before[column] && !excused(carried.before, carried.now, c) ? [carried.now] : none
  },
})

interface Derived extends Words {
  readonly from: readonly ('HOME_POST' | 'PL_POST')[]
  readonly needs: readonly Need[]
  /** Only where both years give the same reason for the episode. */
  readonly sameReason?: boolean
  /** Null when either is not known. */
  readonly differs: (before: Episode, now: Episode, c: Collection) => boolean | null
}

/** A rule that what postcodes tell of the first episode must be as it was of the episode open at the end of last year. */
export const placedAsLastYear = ({ code, title, mend, from, needs, sameReason, differs }: Derived): Rule903 => {
  const reason = sameReason ? ['RNE'] as const : []
  return rule({
    code, title, mend, needs,
    reads: { Episodes: ['DECOM', ...reason, ...from] },
    last: { Episodes: ['DECOM', 'DEC', ...reason, ...from] },
    marks: { Episodes: from },
    faults: (child, c) => {
      const carried = carriedOver(child)
      if (!carried || (sameReason && carried.now.RNE !== carried.before.RNE)) return none
      return differs(carried.before, carried.now, c) ? [carried.now] : none
    },
  })
}

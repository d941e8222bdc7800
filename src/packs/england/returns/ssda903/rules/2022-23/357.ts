import type { Child } from '../../child.ts'
import { isOnOrAfter } from '../../concepts/known-days.ts'
import { someUndated } from '../../concepts/successive.ts'
import { none, rule, type Collection } from '../../rule.ts'
import type { Episode } from '../../tables.ts'

/** The first episode, when it began in the year and does not say that care started. */
function unstarted(child: Child, c: Collection): readonly Episode[] {
  const first = child.episodes[0]
  return first && first.RNE !== 'S' && isOnOrAfter(first.DECOM, c.year.start) ? [first] : []
}

export const r357 = rule({
  code: '357',
  title: 'The first episode does not say that care started',
  mend: 'Add the episode before it if one was left out; if there was none, the reason for the new episode is S.',
  reads: { Episodes: ['DECOM', 'RNE'] },
  marks: { Episodes: ['RNE', 'DECOM'] },
  // A first episode from before the year may well follow others, which were in earlier returns.
  faults: (child, c) => (someUndated(child) ? none : unstarted(child, c)),
  cannotTell: { why: 'the start of another episode is not known', rows: (child, c) => (someUndated(child) ? unstarted(child, c) : none) },
})

import { isBlank } from '../../../../../returns/index.ts'
import type { Rule903 } from '../rule.ts'
import { none, rule } from '../rule.ts'

/**
 * A rule that the social worker who was the child's when last year's return ended is told of as they were. Theirs is the row that began
 * on the same day; without one, the first.
 */
export const workerAsLastYear = (column: 'SW_ID' | 'SW_REASON', words: Pick<Rule903, 'code' | 'title' | 'mend'>): Rule903 => rule({
  ...words,
  reads: { SWEpisodes: ['SW_DECOM', 'SW_DEC', column] },
  last: { SWEpisodes: ['SW_DECOM', 'SW_DEC', column] },
  marks: { SWEpisodes: [column] },
  faults: (child) => {
    const before = child.workersBefore.at(-1)
    if (!before || before.SW_DECOM === null || !isBlank(before, 'SW_DEC')) return none
    const order = child.workers, now = order.find((w) => w.SW_DECOM === before.SW_DECOM) ?? order[0]
    return now && now[column] !== before[column] ? [now] : none
  },
})

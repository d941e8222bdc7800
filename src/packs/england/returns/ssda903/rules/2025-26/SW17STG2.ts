import { isUnreadable } from '../../../../../../returns/index.ts'
import { none, rule, type Year } from '../../rule.ts'
import type { SwEpisode } from '../../tables.ts'

const mayBeOpen = (w: SwEpisode, year: Year): boolean => isUnreadable(w, 'SW_DEC') || w.SW_DEC === null || w.SW_DEC > year.end

export const rSW17STG2 = rule({
  code: 'SW17STG2',
  title: 'No social worker on 31 March: the last one’s time had ended',
  mend: 'Add the social worker the child had on 31 March, or leave the end blank if it is this one.',
  reads: { SWEpisodes: ['SW_DECOM', 'SW_DEC'] },
  marks: { SWEpisodes: ['SW_DECOM', 'SW_DEC'] },
  faults: (child, c) => {
    if (child.swEpisodes.some((w) => mayBeOpen(w, c.year))) return none
    const order = child.workers, last = order.findLast((w) => w.SW_DECOM !== null) ?? order.at(-1)
    return last ? [last] : none
  },
})

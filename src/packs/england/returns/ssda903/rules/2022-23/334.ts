import { isAfter } from '../../concepts/known-days.ts'
import { none, rule } from '../../rule.ts'

export const r334 = rule({
  code: '334',
  title: 'Decided to be placed for adoption before care began',
  mend: 'Check the day it was decided and the day this period of care began.',
  reads: { AD1: ['DATE_INT'], Episodes: ['DECOM', 'RNE'] },
  marks: { AD1: ['DATE_INT'], Episodes: ['DECOM', 'RNE'] },
  faults: (child) => {
    const start = child.ad1.length > 0 && child.episodes.findLast((e) => e.RNE === 'S' && e.DECOM !== null)
    if (!start) return none
    const early = child.ad1.filter((a) => isAfter(start.DECOM, a.DATE_INT))
    return early.length > 0 ? [...early, start] : none
  },
  cannotTell: {
    why: 'care began before the episodes in this return',
    rows: (child) => {
      const first = child.ad1.length > 0 && child.episodes[0]
      return first && !child.episodes.some((e) => e.RNE === 'S') ? child.ad1.filter((a) => isAfter(first.DECOM, a.DATE_INT)) : none
    },
  },
})

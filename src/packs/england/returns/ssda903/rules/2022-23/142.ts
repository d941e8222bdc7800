import { isBlank } from '../../../../../../returns/index.ts'
import { none, rule } from '../../rule.ts'

export const r142 = rule({
  code: '142',
  title: 'Not ended, yet the next episode has begun',
  mend: 'Give the day and the reason this episode ended, or check the start of the one after it.',
  reads: { Episodes: ['DECOM', 'DEC', 'REC'] },
  marks: { Episodes: ['DEC', 'REC'] },
  faults: (child) => {
    const latest = child.episodes.findLast((e) => e.DECOM !== null)?.DECOM ?? null
    if (latest === null) return none
    return child.episodes.filter((e) => e.DECOM !== null && e.DECOM < latest && (isBlank(e, 'DEC') || isBlank(e, 'REC')))
  },
})

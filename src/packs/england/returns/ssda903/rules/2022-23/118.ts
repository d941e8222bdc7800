import { isShortBreak } from '../../care.ts'
import { none, rule } from '../../rule.ts'

export const r118 = rule({
  code: '118',
  title: 'Adoption decision undone before this year, or before care began',
  mend: 'Check the day it was decided no longer to place the child for adoption, and the day they began to be looked after.',
  reads: { PlacedAdoption: ['DATE_PLACED_CEASED'], Episodes: ['DECOM', 'LS'] },
  marks: { PlacedAdoption: ['DATE_PLACED_CEASED'], Episodes: ['DECOM'] },
  faults: (child, c) => {
    if (child.placedAdoption.length === 0) return none
    const first = child.episodes.find((e) => e.DECOM !== null && !isShortBreak(e))
    const from = first?.DECOM && first.DECOM > c.year.start ? first.DECOM : c.year.start
    const early = child.placedAdoption.filter((p) => p.DATE_PLACED_CEASED !== null && p.DATE_PLACED_CEASED < from)
    return early.length > 0 && first ? [...early, first] : early
  },
})

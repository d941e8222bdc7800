import { isBlank } from '../../../../../../returns/index.ts'
import { isOnOrAfter } from '../../concepts/known-days.ts'
import { none, rule } from '../../rule.ts'

export const r584 = rule({
  code: '584',
  title: 'Decided to place for adoption no later than a decision reversed last year',
  mend: 'Check the day of the decision: one made after another was reversed has a later date.',
  reads: { PlacedAdoption: ['DATE_PLACED'] },
  last: { PlacedAdoption: ['DATE_PLACED', 'DATE_PLACED_CEASED', 'REASON_PLACED_CEASED'] },
  marks: { PlacedAdoption: ['DATE_PLACED'] },
  faults: (child) => {
    const reversed = child.last.PlacedAdoption.filter((p) => !isBlank(p, 'DATE_PLACED_CEASED') || !isBlank(p, 'REASON_PLACED_CEASED'))
    return reversed.length ? child.placedAdoption.filter((p) => reversed.some((before) => isOnOrAfter(before.DATE_PLACED, p.DATE_PLACED))) : none
  },
})

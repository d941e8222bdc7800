import { isBlank } from '../../../../../../returns/index.ts'
import { latestDecision } from '../../concepts/adoption-decisions.ts'
import { none, rule } from '../../rule.ts'

export const r583 = rule({
  code: '583',
  title: 'An earlier decision to place for adoption was never reversed, and there is a later one',
  mend: 'Check that both decisions were made, and add the day the earlier was reversed; that may have been in an earlier year.',
  reads: { PlacedAdoption: ['DATE_PLACED', 'DATE_PLACED_CEASED'] },
  marks: { PlacedAdoption: ['DATE_PLACED', 'DATE_PLACED_CEASED'] },
  faults: (child) => {
    if (child.placedAdoption.length < 2) return none
    const latest = latestDecision(child)
    return child.placedAdoption.filter((p) => p !== latest && p.DATE_PLACED !== null && isBlank(p, 'DATE_PLACED_CEASED'))
  },
})

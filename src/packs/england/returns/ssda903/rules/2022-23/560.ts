import { isBlank } from '../../../../../../returns/index.ts'
import { decisionSpells, leftBehind } from '../../concepts/spells.ts'
import { none, rule } from '../../rule.ts'

export const r560 = rule({
  code: '560',
  title: 'The decision to place for adoption has another date than last year',
  mend: 'Check the day of the decision against last year’s return: that decision was not reversed then, so its date stays.',
  reads: { PlacedAdoption: ['DATE_PLACED', 'DATE_PLACED_CEASED'] },
  last: { PlacedAdoption: ['DATE_PLACED', 'DATE_PLACED_CEASED'] },
  marks: { PlacedAdoption: ['DATE_PLACED', 'DATE_PLACED_CEASED'] },
  faults: (child) => {
    const stood = child.last.PlacedAdoption.filter((p) => !isBlank(p, 'DATE_PLACED') && isBlank(p, 'DATE_PLACED_CEASED'))
    return stood.length && child.placedAdoption.length ? leftBehind(child, decisionSpells(stood), decisionSpells(child.placedAdoption)) : none
  },
})

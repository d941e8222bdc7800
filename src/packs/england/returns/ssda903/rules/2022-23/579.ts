import { beginsTooSoon, decisionSpells } from '../../concepts/spells.ts'
import { rule } from '../../rule.ts'

export const r579 = rule({
  code: '579',
  title: 'Decided again to place for adoption before the last decision was reversed',
  mend: 'Check the days of this decision and the one before: add when the earlier was reversed, or make one of the two.',
  reads: { PlacedAdoption: ['DATE_PLACED', 'DATE_PLACED_CEASED'] },
  marks: { PlacedAdoption: ['DATE_PLACED', 'DATE_PLACED_CEASED'] },
  faults: (child) => beginsTooSoon(decisionSpells(child.placedAdoption)),
})

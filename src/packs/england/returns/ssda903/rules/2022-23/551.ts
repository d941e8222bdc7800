import { adoptivePlacements } from '../../codes.ts'
import { hasDecision } from '../../concepts/adoption-decisions.ts'
import { none, rule } from '../../rule.ts'

export const r551 = rule({
  code: '551',
  title: 'Placed for adoption, and when that was decided is not said',
  mend: 'Add the day it was decided that they should be placed for adoption.',
  reads: { Episodes: ['PLACE'], PlacedAdoption: ['DATE_PLACED'] },
  marks: { Episodes: ['PLACE'] },
  faults: (child) => {
    const placed = child.rows.Episodes.filter((e) => adoptivePlacements.has(e.PLACE))
    return placed.length && !hasDecision(child) ? placed : none
  },
})

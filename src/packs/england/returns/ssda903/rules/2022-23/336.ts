import { adoptivePlacements, fosterPlacements } from '../../codes.ts'
import { successive } from '../../concepts/successive.ts'
import { withCurrentCarers } from '../../concepts/with-current-carers.ts'
import { none, rule } from '../../rule.ts'

export const r336 = rule({
  code: '336',
  title: 'Adoption by their foster carers, without being fostered before',
  mend: 'Check the placement before this one, or whether the adopters are new to the child (A4 or A6).',
  reads: { Episodes: ['DECOM', 'PLACE', 'RNE'] },
  marks: { Episodes: ['PLACE'] },
  // The placements with current foster carers are A3 and A5. A4 and A6 are with others, and may follow any placement.
  faults: (child) => successive(child)
    .filter(([before, e]) => withCurrentCarers.has(e.PLACE) && before.PLACE !== null && !adoptivePlacements.has(before.PLACE) && !fosterPlacements.has(before.PLACE))
    .map(([, e]) => e),
  cannotTell: {
    why: 'the episode before it is not in this return',
    rows: (child) => {
      const first = child.episodes[0]
      return first && withCurrentCarers.has(first.PLACE) && first.RNE !== 'S' ? [first] : none
    },
  },
})

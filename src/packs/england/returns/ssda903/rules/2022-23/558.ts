import { isBlank } from '../../../../../../returns/index.ts'
import { adopted } from '../../codes.ts'
import { stands } from '../../concepts/adoption-decisions.ts'
import { none, rule } from '../../rule.ts'

export const r558 = rule({
  code: '558',
  title: 'Left care by adoption, though the decision for it was reversed',
  mend: 'Check why they left care, and clear the day of reversal if the decision stood; if they were adopted on a later decision, add it.',
  reads: { Episodes: ['REC'], PlacedAdoption: ['DATE_PLACED', 'DATE_PLACED_CEASED'] },
  marks: { Episodes: ['REC'] },
  faults: (child) => {
    const left = child.rows.Episodes.filter((e) => adopted.has(e.REC))
    return left.length && !child.placedAdoption.some(stands) && child.placedAdoption.some((p) => !isBlank(p, 'DATE_PLACED_CEASED')) ? left : none
  },
})

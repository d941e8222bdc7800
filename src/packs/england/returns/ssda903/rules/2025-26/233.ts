import { isBlank } from '../../../../../../returns/index.ts'
import { rule } from '../../rule.ts'

export const r233 = rule({
  code: '233',
  title: 'A reason why the placement changed, and it has not ended',
  mend: 'Leave the reason blank while the episode is open, or add the day it ended.',
  reads: { Episodes: ['DEC', 'REASON_PLACE_CHANGE'] },
  marks: { Episodes: ['DEC', 'REASON_PLACE_CHANGE'] },
  faults: (child) => child.rows.Episodes.filter((e) => e.REASON_PLACE_CHANGE !== null && isBlank(e, 'DEC')),
})

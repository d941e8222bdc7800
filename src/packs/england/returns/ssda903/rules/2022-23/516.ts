import { fosterPlacements } from '../../codes.ts'
import { rule } from '../../rule.ts'

export const r516 = rule({
  code: '516',
  title: 'Left to a former foster carer as guardian, yet not fostered',
  mend: 'Check the reason the episode ended (E45, E46) and the placement: the child was fostered (U1 to U6) by who became their guardian.',
  reads: { Episodes: ['REC', 'PLACE'] },
  marks: { Episodes: ['REC', 'PLACE'] },
  faults: (child) => child.rows.Episodes.filter((e) => (e.REC === 'E45' || e.REC === 'E46') && !fosterPlacements.has(e.PLACE)),
})

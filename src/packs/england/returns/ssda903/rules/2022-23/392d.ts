import { samePostcode } from '../../concepts/placement-change.ts'
import { rule } from '../../rule.ts'

export const r392d = rule({
  code: '392d',
  title: 'Placed at the home address, yet not with parents',
  mend: 'Check both postcodes and the placement: only a child placed with parents (P1) lives where they came from.',
  reads: { Episodes: ['PLACE', 'HOME_POST', 'PL_POST'] },
  marks: { Episodes: ['PLACE', 'HOME_POST', 'PL_POST'] },
  faults: (child) => child.rows.Episodes.filter((e) => e.PLACE !== null && e.PLACE !== 'P1' && e.PL_POST !== null && samePostcode(e.HOME_POST, e.PL_POST)),
})

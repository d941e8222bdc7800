import { isShortBreak } from '../../care.ts'
import { placementAuthority } from '../../concepts/placement-place.ts'
import { rule } from '../../rule.ts'

export const r179 = rule({
  code: '179',
  title: 'Whether the placement is inside the authority is not known',
  mend: 'Check the postcode of the placement: without one that can be found, nobody can say whether it is in your area.',
  reads: { Episodes: ['LS', 'PL_POST'] },
  needs: ['postcodes'],
  marks: { Episodes: ['PL_POST'] },
  // Wherever it is, it is in or out: only a place that is not known is neither.
  faults: (child, c) => child.rows.Episodes.filter((e) => !isShortBreak(e) && placementAuthority(e, c) === null),
})

import { isShortBreak } from '../../care.ts'
import { placementAuthority } from '../../concepts/placement-place.ts'
import { rule } from '../../rule.ts'

export const r420 = rule({
  code: '420',
  title: 'The authority of the placement given for a short break',
  mend: 'Check the legal status (V3, V4). Leave the placement postcode of a short break blank: the authority is worked out from it.',
  needs: ['postcodes'],
  reads: { Episodes: ['LS', 'PL_POST'] },
  marks: { Episodes: ['LS', 'PL_POST'] },
  faults: (child, c) => child.rows.Episodes.filter((e) => isShortBreak(e) && placementAuthority(e, c) !== null),
})

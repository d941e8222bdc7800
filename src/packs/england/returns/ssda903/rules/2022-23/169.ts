import { isShortBreak } from '../../care.ts'
import { placementAuthority } from '../../concepts/placement-place.ts'
import { rule } from '../../rule.ts'

export const r169 = rule({
  code: '169',
  title: 'The authority of the placement is not known',
  mend: 'Check the postcode of the placement: it is missing, or is not one that can be found.',
  reads: { Episodes: ['LS', 'PL_POST'] },
  needs: ['postcodes'],
  marks: { Episodes: ['PL_POST'] },
  faults: (child, c) => child.rows.Episodes.filter((e) => !isShortBreak(e) && placementAuthority(e, c) === null),
})

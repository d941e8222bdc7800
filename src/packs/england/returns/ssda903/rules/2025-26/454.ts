import { placementDistance } from '../../concepts/placement-place.ts'
import { isUnaccompanied, unaccompaniedAlso } from '../../concepts/unaccompanied.ts'
import { none, rule } from '../../rule.ts'

export const r454 = rule({
  code: '454',
  title: 'Placed more than 350 miles from home',
  mend: 'Check the home and placement postcodes. If both are right, say so to the department.',
  needs: ['postcodes'],
  reads: { Episodes: ['HOME_POST', 'PL_POST'] },
  also: unaccompaniedAlso,
  marks: { Episodes: ['HOME_POST', 'PL_POST'] },
  // Of a child seeking asylum alone no distance is returned at all: that is for rule 406.
  faults: (child, c) => (isUnaccompanied(child.rows) ? none : child.rows.Episodes.filter((e) => (placementDistance(e, c) ?? 0) > 350)),
})

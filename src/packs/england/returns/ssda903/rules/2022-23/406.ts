import { placementDistance } from '../../concepts/placement-place.ts'
import { isUnaccompanied, unaccompaniedAlso } from '../../concepts/unaccompanied.ts'
import { none, rule } from '../../rule.ts'

export const r406 = rule({
  code: '406',
  title: 'Distance from home given of a child who came seeking asylum alone',
  mend: 'Leave the home postcode blank: no distance from home is returned of a child who is or was seeking asylum alone.',
  needs: ['postcodes'],
  reads: { Episodes: ['HOME_POST', 'PL_POST'] },
  also: unaccompaniedAlso,
  last: unaccompaniedAlso,
  marks: { Episodes: ['HOME_POST', 'PL_POST'] },
  faults: (child, c) => (isUnaccompanied(child.rows) || isUnaccompanied(child.last) ? child.rows.Episodes.filter((e) => placementDistance(e, c) !== null) : none),
})

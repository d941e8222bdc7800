import { placementAuthority, placementLocation } from '../../concepts/placement-place.ts'
import { rule } from '../../rule.ts'

/**
 * The department derives both the location and the authority of a placement from its postcode, and so do we: they cannot disagree in
 * a file that carries neither. The rule stands for the day a file does.
 */
export const r411 = rule({
  code: '411',
  title: 'Said to be inside the authority, yet the placement is elsewhere',
  mend: 'Check the placement postcode: where a placement is follows from it.',
  needs: ['postcodes', 'authority'],
  reads: { Episodes: ['PL_POST'] },
  marks: { Episodes: ['PL_POST'] },
  faults: (child, c) => child.rows.Episodes.filter((e) => placementLocation(e, c) === 'IN' && placementAuthority(e, c) !== c.la),
})

import { isShortBreak } from '../care.ts'
import type { Rule903 } from '../rule.ts'
import { rule } from '../rule.ts'
import type { Episode } from '../tables.ts'
import { placementAuthority } from './placement-place.ts'

/** Rule 1015, by the placements an authority may itself provide outside its own area. */
export const ownProvisionElsewhere = (anywhere: ReadonlySet<string | null>): Rule903 => {
  const bound = (e: Episode): boolean => e.PLACE_PROVIDER === 'PR1' && e.PLACE !== null && !anywhere.has(e.PLACE) && e.LS !== null && !isShortBreak(e)
  return rule({
    code: '1015',
    title: 'Provided by the authority itself, yet in the area of another',
    mend: 'Check who provides the placement (PR1) and its postcode.',
    reads: { Episodes: ['PLACE', 'PLACE_PROVIDER', 'LS', 'PL_POST'] },
    needs: ['postcodes', 'authority'],
    marks: { Episodes: ['PLACE', 'PLACE_PROVIDER', 'PL_POST'] },
    faults: (child, c) => child.rows.Episodes.filter((e) => {
      if (!bound(e)) return false
      const la = placementAuthority(e, c)
      return la !== null && c.la !== null && la !== c.la
    }),
    cannotTell: { why: 'it is not known where the placement is', rows: (child, c) => child.rows.Episodes.filter((e) => bound(e) && placementAuthority(e, c) === null) },
  })
}

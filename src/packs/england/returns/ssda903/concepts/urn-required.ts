import { isShortBreak } from '../care.ts'
import { rule, type Collection, type Rule903 } from '../rule.ts'
import type { Episode } from '../tables.ts'
import { isOnOrAfter } from './known-days.ts'
import { lastDay } from './last-day.ts'
import { outsideEngland } from './outside-england.ts'
import { placementAuthority } from './placement-place.ts'

/**
 * Rule 218, by the placements that have no URN. Short breaks have none either (rule 214). Whether a placement is in England is told by
 * its postcode; where that tells nothing, neither does the rule.
 */
export const urnRequired = (without: ReadonlySet<string | null>): Rule903 => {
  const lacks = (e: Episode, c: Collection): boolean =>
    e.URN === null && e.PLACE !== null && !without.has(e.PLACE) && !isShortBreak(e) && isOnOrAfter(lastDay(e, c.year), c.year.start)
  return rule({
    code: '218',
    title: 'Ofsted\'s number of the provider (URN) is missing',
    mend: 'Look the provider up in Ofsted\'s list and add its URN.',
    reads: { Episodes: ['URN', 'PLACE', 'LS', 'DEC', 'PL_POST'] },
    needs: ['postcodes'],
    marks: { Episodes: ['URN', 'PLACE'] },
    faults: (child, c) => child.rows.Episodes.filter((e) => {
      if (!lacks(e, c)) return false
      const la = placementAuthority(e, c)
      return la !== null && !outsideEngland.has(la)
    }),
    cannotTell: {
      why: 'it is not known whether the placement is in England',
      rows: (child, c) => child.rows.Episodes.filter((e) => lacks(e, c) && placementAuthority(e, c) === null),
    },
  })
}

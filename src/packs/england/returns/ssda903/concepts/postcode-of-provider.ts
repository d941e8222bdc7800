import { isShortBreak } from '../care.ts'
import { plainPostcode } from '../postcodes.ts'
import { rule, type Rule903 } from '../rule.ts'
import type { Episode } from '../tables.ts'
import { namesProvider, providerOf } from './registered-provider.ts'

/** Rule 221, by the placements that are where the provider is. A foster home is not where the agency is. */
export const postcodeOfProvider = (...there: readonly string[]): Rule903 => {
  const compared = (e: Episode): boolean => namesProvider(e) && e.PL_POST !== null && e.PLACE !== null && there.includes(e.PLACE) && !isShortBreak(e)
  return rule({
    code: '221',
    title: 'The placement is not where its provider is',
    mend: 'Check the placement postcode and the URN: one of them is of another home.',
    reads: { Episodes: ['URN', 'PLACE', 'PL_POST', 'LS'] },
    needs: ['providers'],
    marks: { Episodes: ['PL_POST', 'URN'] },
    faults: (child, c) => child.rows.Episodes.filter((e) => {
      const at = compared(e) ? providerOf(e, c)?.postcode ?? null : null
      return at !== null && e.PL_POST !== null && plainPostcode(e.PL_POST) !== at
    }),
    cannotTell: {
      why: 'Ofsted\'s list does not say where this provider is',
      rows: (child, c) => child.rows.Episodes.filter((e) => compared(e) && !providerOf(e, c)?.postcode),
    },
  })
}

import { rule, type Collection, type Rule903 } from '../rule.ts'
import type { Episode } from '../tables.ts'
import { namesProvider, providerOf } from './registered-provider.ts'

/** The authority whose area a provider is in, told by its postcode. Null when it is not known. */
const authorityOfProvider = (e: Episode, c: Collection): string | null => c.postcodes.find(providerOf(e, c)?.postcode ?? null)?.la ?? null

/** Rule 229, by the placements it leaves out. An authority's own provider (PR1) is in its area, another's (PR2) is not. */
export const ownOrOtherAuthority = (leftOut: ReadonlySet<string | null>): Rule903 => {
  const compared = (e: Episode): boolean => (e.PLACE_PROVIDER === 'PR1' || e.PLACE_PROVIDER === 'PR2') && namesProvider(e) && !leftOut.has(e.PLACE)
  return rule({
    code: '229',
    title: 'Own provision elsewhere, or another authority\'s provision here',
    mend: 'Check the URN and whether the provider is this authority (PR1) or another (PR2); Ofsted\'s list may give an office in another area.',
    reads: { Episodes: ['URN', 'PLACE_PROVIDER', 'PLACE'] },
    needs: ['providers', 'postcodes', 'authority'],
    marks: { Episodes: ['URN', 'PLACE_PROVIDER'] },
    faults: (child, c) => child.rows.Episodes.filter((e) => {
      if (!compared(e)) return false
      const la = authorityOfProvider(e, c)
      return la !== null && c.la !== null && (la === c.la) !== (e.PLACE_PROVIDER === 'PR1')
    }),
    cannotTell: {
      why: 'it is not known which authority the provider is in',
      rows: (child, c) => child.rows.Episodes.filter((e) => compared(e) && authorityOfProvider(e, c) === null),
    },
  })
}

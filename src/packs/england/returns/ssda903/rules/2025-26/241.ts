import { outsideEngland } from '../../concepts/outside-england.ts'
import { placementAuthority } from '../../concepts/placement-place.ts'
import { namesProvider, providerOf } from '../../concepts/registered-provider.ts'
import { rule, type Collection } from '../../rule.ts'
import type { Episode } from '../../tables.ts'

const supported = (e: Episode): boolean => e.PLACE === 'K3' && namesProvider(e)

/** Whether the placement is in the area where the list has the provider. */
function whereListed(e: Episode, c: Collection): boolean {
  const la = placementAuthority(e, c)
  return la !== null && la === c.postcodes.find(providerOf(e, c)?.postcode ?? null)?.la
}

export const r241 = rule({
  code: '241',
  title: 'Supported accommodation where its provider has no premises',
  mend: 'Check the URN and the placement postcode.',
  reads: { Episodes: ['URN', 'PLACE', 'PL_POST'] },
  needs: ['providers', 'postcodes'],
  marks: { Episodes: ['URN', 'PL_POST'] },
  // A provider may have premises in many areas, and the list gives one postcode. What is sure: none that is registered is outside England.
  faults: (child, c) => child.rows.Episodes.filter((e) => supported(e) && outsideEngland.has(placementAuthority(e, c))),
  cannotTell: {
    why: 'Ofsted\'s list does not say where else this provider has premises, or it is not known where the placement is',
    rows: (child, c) => child.rows.Episodes.filter((e) => supported(e) && !outsideEngland.has(placementAuthority(e, c)) && !whereListed(e, c)),
  },
})

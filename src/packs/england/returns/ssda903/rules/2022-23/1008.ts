import { agencyUrn, coversPlacement } from '../../concepts/registered-provider.ts'
import { rule, type Collection } from '../../rule.ts'
import type { Episode } from '../../tables.ts'

const unlisted = (e: Episode, c: Collection): boolean => e.URN !== null && e.URN !== agencyUrn && !c.providers.has(e.URN)

export const r1008 = rule({
  code: '1008',
  title: 'Ofsted does not list this URN',
  mend: 'Check the URN against Ofsted’s lists, or write XXXXXXX where there is none.',
  reads: { Episodes: ['URN', 'PLACE'] },
  needs: ['providers'],
  marks: { Episodes: ['URN'] },
  faults: (child, c) => child.rows.Episodes.filter((e) => unlisted(e, c) && coversPlacement(e.PLACE, c)),
  // One list of two was given: homes are in one, agencies in the other.
  cannotTell: { why: 'the list given has no provider for this kind of placement', rows: (child, c) => child.rows.Episodes.filter((e) => unlisted(e, c) && !coversPlacement(e.PLACE, c)) },
})

import { rule, type Rule903 } from '../rule.ts'
import { namesProvider } from './registered-provider.ts'

/** Rule 222, by the placements that have no URN. */
export const urnNotWanted = (without: ReadonlySet<string | null>): Rule903 => rule({
  code: '222',
  title: 'A URN for a placement that has none',
  mend: 'Leave the URN blank, or check the placement.',
  reads: { Episodes: ['URN', 'PLACE'] },
  marks: { Episodes: ['URN', 'PLACE'] },
  faults: (child) => child.rows.Episodes.filter((e) => without.has(e.PLACE) && namesProvider(e)),
})

import { temporaryPlacements } from '../../codes.ts'
import { rule } from '../../rule.ts'

export const r213 = rule({
  code: '213',
  title: 'A provider for a placement that has none',
  mend: 'Leave the provider blank, or check the placement.',
  reads: { Episodes: ['PLACE', 'PLACE_PROVIDER'] },
  marks: { Episodes: ['PLACE', 'PLACE_PROVIDER'] },
  faults: (child) => child.rows.Episodes.filter((e) => temporaryPlacements.has(e.PLACE) && e.PLACE_PROVIDER !== null),
})

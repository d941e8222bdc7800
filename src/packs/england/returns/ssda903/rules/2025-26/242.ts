import { adoptivePlacements, fosterPlacements } from '../../codes.ts'
import { agencyUrn } from '../../concepts/registered-provider.ts'
import { rule } from '../../rule.ts'

export const r242 = rule({
  code: '242',
  title: 'The number for regional adoption agencies, for another placement',
  mend: 'Write the provider\'s own URN, or check the placement: only fostering and adoption may have this number.',
  reads: { Episodes: ['URN', 'PLACE'] },
  marks: { Episodes: ['URN', 'PLACE'] },
  faults: (child) => child.rows.Episodes.filter((e) => e.URN === agencyUrn && e.PLACE !== null && !adoptivePlacements.has(e.PLACE) && !fosterPlacements.has(e.PLACE)),
})

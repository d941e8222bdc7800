import { careEpisode } from '../../../../common/records/care-episode.ts'
import { identifier } from '../../../../common/records/identifier.ts'
import { legalStatus } from '../../../../common/records/legal-status.ts'
import { organisation } from '../../../../common/records/organisation.ts'
import { placement } from '../../../../common/records/placement.ts'
import { careSaid } from './care-says.ts'
import { careRows } from './care-sends.ts'
import { table903 } from './define.ts'

/** Times in care, cut by the return into rows at each change of law or home. On the record each is a stretch of its own. */
export const episodes = table903<'Episodes'>({
  table: 'Episodes',
  needs: ['DECOM'],
  kinds: [careEpisode, legalStatus, placement, identifier, organisation],
  says: careSaid,
  sends: careRows,
})

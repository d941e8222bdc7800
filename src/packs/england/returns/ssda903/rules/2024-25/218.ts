import { placementsWithoutUrn } from '../../concepts/placements-without-urn.ts'
import { urnRequired } from '../../concepts/urn-required.ts'

/** From 2024-25 living independently (P2) is no longer a placement of its own. */
export const r218 = urnRequired(placementsWithoutUrn['2024-25'])

import { placementsWithoutUrn } from '../../concepts/placements-without-urn.ts'
import { urnNotWanted } from '../../concepts/urn-not-wanted.ts'

/** From 2024-25 living independently (P2) is no longer a placement of its own. */
export const r222 = urnNotWanted(placementsWithoutUrn['2024-25'])

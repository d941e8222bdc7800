import { placementsWithoutUrn } from '../../concepts/placements-without-urn.ts'
import { urnNotWanted } from '../../concepts/urn-not-wanted.ts'

/** From 2023-24 supported accommodation (H5) is registered. */
export const r222 = urnNotWanted(placementsWithoutUrn['2023-24'])

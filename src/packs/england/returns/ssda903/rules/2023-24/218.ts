import { placementsWithoutUrn } from '../../concepts/placements-without-urn.ts'
import { urnRequired } from '../../concepts/urn-required.ts'

/** From 2023-24 supported accommodation (H5) is registered. */
export const r218 = urnRequired(placementsWithoutUrn['2023-24'])

import { placementsWithoutUrn } from '../../concepts/placements-without-urn.ts'
import { urnNotWanted } from '../../concepts/urn-not-wanted.ts'

/** From 2025-26 the codes Z11 to Z14 stand for Z1. */
export const r222 = urnNotWanted(placementsWithoutUrn['2025-26'])

import { placementsWithoutUrn } from '../../concepts/placements-without-urn.ts'
import { urnNotWanted } from '../../concepts/urn-not-wanted.ts'

export const r222 = urnNotWanted(placementsWithoutUrn['2022-23'])

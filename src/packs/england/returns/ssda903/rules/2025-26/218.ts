import { placementsWithoutUrn } from '../../concepts/placements-without-urn.ts'
import { urnRequired } from '../../concepts/urn-required.ts'

export const r218 = urnRequired(placementsWithoutUrn['2025-26'])

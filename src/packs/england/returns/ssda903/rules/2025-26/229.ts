import { ownOrOtherAuthority } from '../../concepts/own-or-other-authority.ts'
import { placementsWithoutUrn } from '../../concepts/placements-without-urn.ts'

/** From 2025-26 supported accommodation is left out, whose provider may be anywhere, and what has no URN. */
export const r229 = ownOrOtherAuthority(new Set(['K3', ...placementsWithoutUrn['2025-26']]))

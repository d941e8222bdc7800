import { ownOrOtherAuthority } from '../../concepts/own-or-other-authority.ts'

export const r229 = ownOrOtherAuthority(new Set())

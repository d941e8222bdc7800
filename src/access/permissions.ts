import type { Role } from '../packs/index.ts'

/** May someone in one of these roles open this page or press this button? */
export const mayDo = (roles: readonly Role[], permission: string): boolean => roles.some((r) => r.may.includes(permission))

/** May someone in one of these roles write this step? `kind.step`, `kind.*` and `*` are what a role may list. */
export const mayWrite = (roles: readonly Role[], kind: string, step: string): boolean =>
  roles.some((r) => r.writes.some((w) => w === '*' || w === `${kind}.*` || w === `${kind}.${step}`))

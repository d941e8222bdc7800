import type { Role } from '../../../packs/index.ts'

/** What a role asks of signing in, where it says nothing: a second factor, and an end after half an hour without a request. Local choices. */
const usual = { secondFactor: true, idleMinutes: 30 } as const

/** What somebody's roles ask of their signing in: the strictest of them. Somebody in no post is held to the usual. */
export function signInRules(roles: readonly Role[]): { readonly secondFactor: boolean; readonly idleMinutes: number } {
  if (roles.length === 0) return usual
  return {
    secondFactor: roles.some((r) => r.signIn?.secondFactor ?? usual.secondFactor),
    idleMinutes: Math.min(...roles.map((r) => r.signIn?.idleMinutes ?? usual.idleMinutes)),
  }
}

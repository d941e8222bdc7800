import type { SubjectId } from '../../../ledger/index.ts'
import type { Pack, Role } from '../../../packs/index.ts'

/** What an identity provider says of somebody. */
export interface Claims {
  readonly issuer: string
  /** The provider's own unchanging name for the person. */
  readonly subject: string
  /** What they sign in with there; becomes the name of their account. */
  readonly username: string
  readonly name: string
  /** Values of the claims that say which roles and which teams. */
  readonly roles: readonly string[]
  readonly teams: readonly string[]
}

/** What the provider's words mean here. A word that is not listed means itself: a role's id, a unit's id or name. */
export interface Meaning {
  readonly roles: { readonly [said: string]: string }
  readonly teams: { readonly [said: string]: string }
}

/** A unit somebody can have a post in. */
export interface Unit { readonly id: SubjectId; readonly name: string; readonly about: string }
/** A post somebody should be in. */
export interface Due { readonly role: string; readonly unit: SubjectId }

const fold = (s: string): string => s.normalize('NFKC').trim().toLowerCase()

/**
 * The posts a person should be in: each of their roles in each of their teams; a role that serves the whole authority, in the
 * authority. Words nobody has given a meaning to give nothing. Nobody becomes an administrator by what a provider says unless
 * the meaning says so by name.
 */
export function postsDue(claims: Pick<Claims, 'roles' | 'teams'>, meaning: Meaning, pack: Pick<Pack, 'roles'>, units: readonly Unit[]): readonly Due[] {
  const roles = claims.roles.flatMap((said): readonly Role[] => {
    const id = meaning.roles[said] ?? said
    return pack.roles.filter((r) => r.id === id && (r.heldBy ?? 'worker') === 'worker' && (r.id !== 'administrator' || said in meaning.roles))
  })
  const teams = claims.teams.flatMap((said): readonly Unit[] => {
    const wanted = fold(meaning.teams[said] ?? said)
    return units.filter((u) => u.id === wanted || fold(u.name) === wanted)
  })
  const authority = units.find((u) => u.about === 'authority')
  const due = roles.flatMap((r): readonly Due[] => {
    const everywhere = r.reach !== 'unit' && r.reach !== 'allocated'
    return everywhere && authority && teams.length === 0 ? [{ role: r.id, unit: authority.id }] : teams.map((u) => ({ role: r.id, unit: u.id }))
  })
  return [...new Map(due.map((d) => [`${d.role} ${d.unit}`, d])).values()]
}

import type { Provider } from '../providers.ts'
import type { Collection } from '../rule.ts'
import type { Episode } from '../tables.ts'

/** What regional adoption agencies write, which have no URN of their own. */
export const agencyUrn = 'XXXXXXX'

/** Whether an episode names a provider in Ofsted's list by its URN. */
export const namesProvider = (e: Episode): boolean => e.URN !== null && e.URN !== agencyUrn

/** The provider an episode names. Undefined when it names none, or the list does not know it: whether a URN is known is for rule 1008. */
export const providerOf = (e: Episode, c: Collection): Provider | undefined => (e.URN === null || e.URN === agencyUrn ? undefined : c.providers.get(e.URN))

const covered = new WeakMap<object, ReadonlySet<string>>()

/**
 * Whether the list given is one that would have a provider for a placement: some provider in it may be used for that. A list that
 * says so of no provider is taken to be of all.
 */
export function coversPlacement(placement: string | null, c: Collection): boolean {
  let all = covered.get(c.providers)
  if (!all) covered.set(c.providers, (all = new Set([...c.providers.values()].flatMap((p) => p.placements))))
  return placement === null || all.size === 0 || all.has(placement)
}

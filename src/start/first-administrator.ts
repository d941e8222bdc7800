import type { Store } from '../store/index.ts'

/** Whether somebody can come in who looks after accounts: an administrator in post, with an account that is set up and open. */
async function hasAdministrator(store: Store): Promise<boolean> {
  for (const account of await store.door.accounts.all()) {
    if (!account.ready || account.disabled) continue
    if ((await store.door.rolesOf(account.person)).some((r) => r.may.includes('account:manage'))) return true
  }
  return false
}

/**
 * The address at which the first administrator is made, printed at every start until there is one. Each start's link ends the
 * one before; null when it is not needed.
 */
export async function firstLink(store: Store, site: URL): Promise<string | null> {
  if (await hasAdministrator(store)) return null
  return new URL(`/first/${await store.door.links.make('first', null, null)}`, site).href
}

import { StartProblem } from '../store/embedded/index.ts'
import { unknownActor, type Store } from '../store/index.ts'
import type { Out, Values } from './main.ts'

/**
 * `sightline account reset NAME`, on the server's own machine: takes away how an account signs in and prints a one-time link to
 * set it up anew. For an administrator whom nobody else can let in. It is among the audit events, and the person is told.
 */
export async function account(out: Out, store: Store, _: Values, [what, name]: readonly string[]): Promise<number> {
  if (what !== 'reset' || !name) throw new StartProblem('Say whose: sightline account reset NAME, with their sign-in name.')
  const found = await store.door.accounts.byName(name)
  if (!found) throw new StartProblem('There is no account of that name. Check it on the page of people and their accounts.')
  if (found.disabled) throw new StartProblem('That account is closed. An administrator opens it again on the page of people and their accounts.')
  await store.door.accounts.reset(found, { actor: unknownActor, page: 'command line' }, 'asked for on the server itself')
  out('Their password, codes and passkeys are taken away, and they are signed out everywhere. This link sets up new ones; it works once, for three days:')
  out(`  /join/${await store.door.links.make('join', found.id, null)}`)
  out('Put it after the address your browser opens Sightline at.')
  return 0
}

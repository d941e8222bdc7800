import { addInstant } from '../../../../calendar/index.ts'
import type { Account } from '../../../../store/index.ts'
import type { Call, Redirect } from '../../../contract.ts'

/** Minutes after signing in during which somebody may change how they sign in without proving again who they are. Local choice. */
const freshMinutes = 15

/** The account of whoever is signed in; null in the demonstration. */
export const myAccount = (call: Call): Promise<Account | null> => call.store.door.accounts.ofPerson(call.user.worker)

/** Whether they proved who they are just now. A screen left open must not be enough to make a stranger's passkey. */
export const isFresh = ({ visit, now }: Call): boolean => visit.session !== null && addInstant(visit.session.started, { minutes: freshMinutes }) > now

/** To the door and back here. */
export const proveAgain: Redirect = { redirect: '/sign-in', keep: { back: '/account' }, say: 'To change how you sign in, sign in once more. Then you are back at your account.' }

/** The account, when it may be changed now; else where to go first. */
export async function changeable(call: Call): Promise<{ readonly account: Account } | Redirect> {
  const account = await myAccount(call)
  if (!account) return { redirect: '/account' }
  return isFresh(call) ? { account } : proveAgain
}

/** Who did it, for the audit: the person themself, in this session. */
export const byMe = (call: Call, page: string) => ({ actor: call.user.worker, session: call.user.session, page })

import { noteLooks } from '../../../../store/index.ts'
import type { Call } from '../../../contract.ts'
import { byMe, isFresh, myAccount, proveAgain } from './mine.ts'

/** Notes that somebody changed where they are told, and tells them of it where they have an account. Never an address or a secret. */
export async function noteMine(call: Call, page: string, action: string, says?: string): Promise<void> {
  const account = await myAccount(call)
  if (account) await call.store.door.accounts.note(account, { by: byMe(call, page), action }, says)
  else await noteLooks(call.reader, { actor: call.user.worker, action, page, session: call.user.session, level: 'record', subjects: [] })
}

/** Where somebody goes first who signed in too long ago to send out what is theirs; null when they need not. There are no accounts in the demonstration. */
export const firstProve = async (call: Call): Promise<typeof proveAgain | null> => (await myAccount(call) && !isFresh(call) ? proveAgain : null)

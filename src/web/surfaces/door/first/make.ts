import { randomUUID } from 'node:crypto'
import { dayOf } from '../../../../calendar/index.ts'
import { hashPassword, type Account } from '../../../../store/index.ts'
import type { Call } from '../../../contract.ts'

/** What the first administrator says. */
export interface First { readonly authority: string; readonly name: string; readonly signIn: string; readonly password: string }

/**
 * Writes that the authority is, and that its first administrator is in post today, and makes their account. Both are facts
 * like any other, by the administrator themself: there is nobody else yet. Null when the sign-in name is somebody else's.
 */
export async function makeFirst(call: Call, first: First): Promise<Account | null> {
  const { door, engine } = call.store
  const unfinished = await door.accounts.byName(first.signIn)
  if (unfinished?.ready) return null
  const before = await door.authority()
  const authority = before?.id ?? randomUUID(), worker = unfinished?.person ?? randomUUID()
  const base = { expects: 0, happened: { day: dayOf(call.now) }, author: worker } as const
  const post = { ...base, record: randomUUID(), subject: worker, about: 'worker', kind: 'post', step: 'started', body: { name: first.name, role: 'administrator', unit: authority } } as const
  const described = { ...base, record: randomUUID(), subject: authority, about: 'authority', kind: 'organisation', step: 'described', body: { name: first.authority } } as const
  await engine.append([...(before?.name === first.authority ? [] : [described]), post])
  const by = { actor: worker, page: '/first' }
  const account = unfinished ?? await door.accounts.make(worker, first.signIn, by)
  if (account) await door.accounts.setPassword(account, await hashPassword(first.password), by)
  return account
}

import type { Account, Feed, MessageTo, Passkey, SessionRow } from '../../../../store/index.ts'
import type { Instant } from '../../../../calendar/index.ts'
import { definePage, type Call, type Form, type Posted } from '../../../contract.ts'
import { byMe, changeable, myAccount } from '../parts/mine.ts'
import { AccountView } from './view.tsx'
import { isId, nobody } from '../../../../ledger/index.ts'

export interface Mine {
  readonly account: Account | null
  readonly passkeys: readonly Passkey[]
  readonly recoveryLeft: number
  readonly sessions: readonly SessionRow[]
  /** Where they are told by e-mail; null where the server sends none. */
  readonly to: MessageTo | null
  /** The calendar that follows what they owe. */
  readonly feed: Feed | null
  readonly notices: readonly { readonly at: Instant; readonly says: string }[]
}

/** My account: how I sign in, where I am signed in, and what was done to it. */
export default definePage<Mine>({
  path: '/account',
  permission: 'anyone signed in',
  audit: 'Opened their own account',
  about: () => null,
  load: async (call) => ({ data: await load(call) }),
  title: () => 'My account',
  view: (data, call) => ({ main: <AccountView data={data} call={call} /> }),
  post: { permission: 'anyone signed in', handle },
})

async function load(call: Call): Promise<Mine> {
  const { door, sessions } = call.store
  const account = await myAccount(call)
  const open = await sessions.openOf(call.user.worker)
  const elsewhere = { to: await call.store.messages?.addresses.of(call.user.worker) ?? null, feed: await call.store.feeds.of(call.user.worker) }
  // In the demonstration everybody may be anybody: only this browser's own session is shown.
  if (!account) return { ...elsewhere, account, passkeys: [], recoveryLeft: 0, sessions: open.filter((s) => s.id === call.user.session), notices: [] }
  return { ...elsewhere, account, passkeys: await door.passkeys.of(account.id), recoveryLeft: await door.codes.left(account.id), sessions: open, notices: await door.accounts.notices(account.id) }
}

async function handle(call: Call, form: Form): Promise<Posted<Mine>> {
  const account = await myAccount(call)
  const { sessions } = call.store
  if (form['do'] === 'end' && account) {
    const ended = await sessions.endOf(call.user.worker, { only: uuidIn(form['session']) })
    await call.store.door.accounts.note(account, { by: byMe(call, '/account'), action: 'Ended one of their own sessions' })
    return { redirect: '/account', say: ended > 0 ? 'Signed out there.' : 'That one had ended already.' }
  }
  if (form['do'] === 'end-others' && account) {
    const ended = await sessions.endOf(call.user.worker, { but: call.user.session })
    await call.store.door.accounts.note(account, { by: byMe(call, '/account'), action: 'Ended all their other sessions' })
    return { redirect: '/account', say: ended > 0 ? 'Signed out everywhere else.' : 'You were signed in nowhere else.' }
  }
  if (form['do'] === 'remove-passkey') return removePasskey(call, form)
  return { notHere: true }
}

const uuidIn = (value: Form[string] | undefined): string =>
  typeof value === 'string' && isId(value) ? value : nobody

async function removePasskey(call: Call, form: Form): Promise<Posted<Mine>> {
  const may = await changeable(call)
  if (!('account' in may)) return may
  const { account } = may, { door } = call.store
  const mine = await door.passkeys.of(account.id)
  if (mine.length < 2 && !(account.hasPassword && account.hasCodes)) return { redirect: '/account', say: 'That is your only way in. Make another first, then take this one away.' }
  const gone = await door.passkeys.remove(account.id, typeof form['passkey'] === 'string' ? form['passkey'] : '')
  if (gone) await door.accounts.note(account, { by: byMe(call, '/account'), action: 'Took a passkey away' }, 'A passkey was taken away.')
  return { redirect: '/account', say: gone ? 'The passkey is taken away. It opens nothing any more.' : 'That passkey was gone already.' }
}

import type { MessageTo, Wish } from '../../../../store/index.ts'
import { AddressRefused, codeMinutes, NotSent, usualWish, whyNotAnAddress } from '../../../../store/index.ts'
import { definePage, type Call, type Form, type Posted } from '../../../contract.ts'
import { answerOf } from '../../../form.ts'
import { toMessages } from '../../links.ts'
import { firstProve, noteMine } from '../parts/noted.ts'
import { MessagesView } from './view.tsx'

export interface Messages {
  /** Null where nothing carries messages out of Sightline. */
  readonly to: MessageTo | null
  readonly problems: { readonly [control: string]: string }
  /** What was typed, when there is something to put right. */
  readonly typed: string
}

/** Where and when I am told besides Sightline. */
export default definePage<Messages>({
  path: '/account/messages',
  permission: 'anyone signed in',
  audit: 'Opened where they are told by e-mail',
  about: () => null,
  load: async (call) => ({ data: await load(call) }),
  title: () => 'Be told by e-mail',
  view: (data, call) => ({ main: <MessagesView data={data} call={call} /> }),
  post: { permission: 'anyone signed in', handle },
})

const load = async ({ store, user }: Call): Promise<Messages> => ({ to: await store.messages?.addresses.of(user.worker) ?? null, problems: {}, typed: '' })

async function handle(call: Call, form: Form): Promise<Posted<Messages>> {
  const { messages } = call.store
  if (!messages) return { redirect: toMessages() }
  switch (form['do']) {
    case 'address': return giveAddress(call, answerOf(form, 'address'))
    case 'code': return giveCode(call, answerOf(form, 'code').replaceAll(/\s/g, ''))
    case 'when': {
      await messages.addresses.setWish(call.user.worker, wishIn(form))
      return { redirect: toMessages(), say: 'Kept.' }
    }
    case 'forget': {
      await messages.addresses.forget(call.user.worker)
      await noteMine(call, toMessages(), 'Ended being told by e-mail', 'Being told by e-mail was ended.')
      return { redirect: toMessages(), say: 'The address is forgotten. You are told in Sightline only.' }
    }
    default: return { notHere: true }
  }
}

const again = async (call: Call, control: string, problem: string, typed = '', status: 422 | 429 = 422): Promise<Posted<Messages>> =>
  ({ again: { ...await load(call), problems: { [control]: problem }, typed }, status })

async function giveAddress(call: Call, address: string): Promise<Posted<Messages>> {
  const first = await firstProve(call), wrong = whyNotAnAddress(address)
  if (first) return first
  if (wrong) return again(call, 'address', wrong, address)
  try {
    const done = await call.store.messages?.askForCode(call.user.worker, address)
    if (done === 'too many') return await again(call, 'address', 'You have asked for as many codes as anybody may in an hour. Wait an hour, then ask again.', address, 429)
  } catch (error) {
    if (error instanceof AddressRefused) return again(call, 'address', 'Nobody can be reached at this address. Check it for a slip.', address)
    if (error instanceof NotSent) return again(call, 'address', 'The code could not be sent just now. Try again in a few minutes; if it goes on, tell whoever looks after Sightline.', address)
    throw error
  }
  await noteMine(call, toMessages(), 'Asked to be told by e-mail')
  return { redirect: toMessages(), say: `A code is on its way. It works for ${codeMinutes} minutes.` }
}

async function giveCode(call: Call, code: string): Promise<Posted<Messages>> {
  if (!/^\d{6}$/.test(code)) return again(call, 'code', 'Enter the six figures of the code.')
  const came = await call.store.messages?.addresses.confirm(call.user.worker, code)
  if (came === 'wrong') return again(call, 'code', 'That is not the code. Look at the newest message and type it again.')
  if (came !== 'theirs') return again(call, 'address', 'That code works no more. Ask for another.')
  await noteMine(call, toMessages(), 'Showed an e-mail address to be theirs', 'You are told by e-mail from now on.')
  return { redirect: toMessages(), say: 'That is your address. You are told there from now on.' }
}

const hourIn = (form: Form, name: 'quietFrom' | 'quietTo' | 'dailyAt'): number => { const n = Number(answerOf(form, name)); return answerOf(form, name) !== '' && Number.isInteger(n) && n >= 0 && n <= 23 ? n : usualWish[name] }

function wishIn(form: Form): Wish {
  const how = answerOf(form, 'how')
  return {
    how: how === 'daily' || how === 'none' ? how : usualWish.how, quietFrom: hourIn(form, 'quietFrom'), quietTo: hourIn(form, 'quietTo'),
    dailyAt: hourIn(form, 'dailyAt'), workingDaysOnly: answerOf(form, 'workingDays') === 'yes',
  }
}

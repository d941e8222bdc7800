import { mayDo } from '../../../../access/index.ts'
import { whyNotAName, type Account } from '../../../../store/index.ts'
import type { Call, Form, Posted } from '../../../contract.ts'
import { type Problems } from '../../door/parts/field.tsx'
import { joinLink } from '../parts/once.tsx'
import { rolesToGive } from '../parts/staff.ts'
import { dayFrom } from '../../day-from.ts'
import { writeStep } from '../parts/write.ts'
import { loadPerson, type Data } from './page.tsx'
import { answerOf } from '../../../form.ts'
import { personIn, typedIn } from '../../somebody.tsx'

type Done = Promise<Posted<Data>>

/** What the presses of the page do. Nobody changes their own posts or account here: that an administrator gives themself a role has to take two. */
export async function handle(call: Call, form: Form): Done {
  const data = await loadPerson(call)
  if (!data) return { notHere: true }
  if (data.mine) return { notAllowed: 'Your own posts and account are changed by another administrator. How you sign in is under My account.' }
  const what = answerOf(form, 'do')
  if (what.startsWith('post-') || what === 'away') {
    return mayDo(call.user.roles, 'structure:manage') ? structure(call, form, data, what) : { notAllowed: 'Posts are changed by whoever looks after the structure.' }
  }
  if (what === 'make') return make(call, form, data)
  return data.member.account ? change(call, form, data.member.account, what) : { notHere: true }
}

async function again(call: Call, problems: Problems, cover = ''): Done {
  const data = await loadPerson(call, { problems, cover })
  return data ? { again: data, status: 422 } : { notHere: true }
}

const here = (call: Call): string => `/admin/people/${call.params['worker'] ?? ''}`
const by = (call: Call) => ({ actor: call.user.worker, session: call.user.session, page: '/admin/people/:worker' })

async function structure(call: Call, form: Form, { member, units, colleagues }: Data, what: string): Done {
  const on = dayFrom(answerOf(form, 'on'))
  if (!on) return again(call, { [`${what}-on`]: 'Give a day, for example 2026-11-23.' })
  const base = { subject: member.worker, about: 'worker', on } as const
  if (what === 'post-start') {
    const role = answerOf(form, 'role'), unit = answerOf(form, 'unit')
    const problems = {
      ...(rolesToGive(call).some((r) => r.id === role) ? {} : { role: 'Choose a role.' }), ...(units.some((u) => u.id === unit) ? {} : { unit: 'Choose where they work.' }),
    }
    if (Object.keys(problems).length > 0) return again(call, problems)
    return wrote(call, await writeStep(call, { ...base, kind: 'post', step: 'started', body: { name: member.name, role, unit } }), 'The post is written.')
  }
  if (what === 'post-end') {
    const record = answerOf(form, 'record')
    if (!member.posts.some((p) => p.record === record)) return { notHere: true }
    return wrote(call, await writeStep(call, { ...base, kind: 'post', step: 'ended', record, body: {} }), 'The last day is written. What the post gave ends with it.')
  }
  const found = personIn(form, 'cover', colleagues, 'Choose who covers.'), lastDay = dayFrom(answerOf(form, 'lastDay'))
  if ('wrong' in found) return again(call, { cover: found.wrong }, typedIn(form, 'cover'))
  const cover = found.is
  return wrote(call, await writeStep(call, { ...base, kind: 'absence', step: 'away', body: { cover, ...(lastDay ? { lastDay } : {}) } }), 'The time away is written, with who covers.')
}

async function wrote(call: Call, refused: string | null, say: string): Done {
  return refused ? again(call, { '': refused }) : { redirect: here(call), say }
}

async function make(call: Call, form: Form, { member }: Data): Done {
  const name = answerOf(form, 'signIn')
  const bad = whyNotAName(name)
  if (bad) return again(call, { signIn: bad })
  const account = member.account ?? await call.store.door.accounts.make(member.worker, name, by(call))
  if (!account) return again(call, { signIn: 'Somebody has that sign-in name already. Choose another.' })
  return showLink(call, account)
}

async function showLink(call: Call, account: Account): Done {
  const data = await loadPerson(call, { link: joinLink(call, await call.store.door.links.make('join', account.id, call.user.worker)) })
  return data ? { again: data, status: 200 } : { notHere: true }
}

async function change(call: Call, form: Form, account: Account, what: string): Done {
  const { door, sessions } = call.store
  if (what === 'link' && !account.ready && !account.disabled) {
    await door.accounts.note(account, { by: by(call), action: 'Made a new link to set up an account' })
    return showLink(call, account)
  }
  if (what === 'reset') {
    const why = answerOf(form, 'why')
    if (!why) return again(call, { why: 'Say how you know it is they who ask.' })
    await door.accounts.reset(account, by(call), why.slice(0, 300))
    return showLink(call, account)
  }
  if (what === 'sessions') {
    const ended = await sessions.endOf(account.person)
    await door.accounts.note(account, { by: by(call), action: 'Ended somebody’s sessions' }, 'An administrator signed you out everywhere.')
    return { redirect: here(call), say: ended > 0 ? 'Signed out everywhere.' : 'They were signed in nowhere.' }
  }
  if (what === 'close' || what === 'open') {
    await door.accounts.disable(account, what === 'close', by(call))
    return { redirect: here(call), say: what === 'close' ? 'The account is closed, and they are signed out everywhere.' : 'The account is open again.' }
  }
  return { notHere: true }
}

import { BackLink } from '../../../kit/index.ts'
import { definePage, type Call } from '../../../contract.ts'
import { ProblemList, type Problems } from '../../door/parts/field.tsx'
import { PasskeyForm } from '../../door/parts/passkey-form.tsx'
import { byMe, changeable } from '../parts/mine.ts'
import type { Account } from '../../../../store/index.ts'
import { answerOf } from '../../../form.ts'

interface Data { readonly options: object; readonly pass: string; readonly problems: Problems }

async function ask(call: Call, account: Account, problems: Problems): Promise<Data> {
  const options = await call.store.door.passkeys.askToMake(account, call.visit.site)
  return { options, problems, pass: await call.store.door.passes.open({ purpose: 'add', account: account.id, held: { challenge: options.challenge } }) }
}

/** Making a passkey on this device. */
export default definePage<Data>({
  path: '/account/passkeys',
  permission: 'anyone signed in',
  audit: 'Opened making a passkey',
  about: () => null,
  load: async (call) => {
    const may = await changeable(call)
    return 'account' in may ? { data: await ask(call, may.account, {}) } : may
  },
  title: () => 'Make a passkey',
  view: ({ options, pass, problems }, call) => ({
    scripts: ['passkey.js'],
    main: <div class="sl-door">
      <BackLink href="/account" />
      <ProblemList problems={problems} />
      <h1 class="govuk-heading-l">Make a passkey</h1>
      <p class="govuk-body">Your finger, face or PIN on this device, your phone or a key. Use only a device that is yours, or that your organisation gave to you alone.</p>
      <PasskeyForm action="/account/passkeys" csrf={call.csrf} kind="make" options={options} ask={pass} says="Make a passkey" />
    </div>,
  }),
  post: {
    permission: 'anyone signed in',
    handle: async (call, form) => {
      const may = await changeable(call)
      if (!('account' in may)) return may
      const { door } = call.store, token = answerOf(form, 'ask')
      const pass = await door.passes.find(token, 'add')
      const asked = pass?.account === may.account.id && await door.passes.end(token) ? pass.held.challenge : undefined
      const made = asked !== undefined && await door.passkeys.keep(may.account, call.visit.site, asked, answerOf(form, 'answer'), call.visit.label)
      if (!made) return { again: await ask(call, may.account, { '': 'The passkey did not reach us. Try again.' }), status: 422 }
      await door.accounts.note(may.account, { by: byMe(call, '/account/passkeys'), action: 'Made a passkey' }, 'A passkey was made.')
      return { redirect: '/account', say: 'The passkey is made. You can sign in with it from now on.' }
    },
  },
})

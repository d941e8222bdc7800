import { signInRules, shortest, whyWeak } from '../../../../store/index.ts'
import { Button } from '../../../kit/index.ts'
import { definePage, type Call, type Form, type Posted, type Redirect } from '../../../contract.ts'
import { arrive } from '../parts/arrive.ts'
import { Csrf, Field, ProblemList, type Problems } from '../parts/field.tsx'
import { PasskeyForm } from '../parts/passkey-form.tsx'
import { answerOf, secretOf } from '../../../form.ts'

interface Data { readonly name: string; readonly called: string | null; readonly options: object; readonly problems: Problems }
const gone: Redirect = { redirect: '/join/used' }

async function load(call: Call, problems: Problems): Promise<Data | null> {
  const up = await call.store.door.setUp.find(call.visit.pass)
  if (!up) return null
  return { name: up.account.name, called: await call.store.door.nameOf(up.account.person), options: await call.store.door.setUp.askForPasskey(up, call.visit.site), problems }
}

/** Choosing how to sign in, from a one-time link. */
export default definePage<Data>({
  path: '/join',
  only: 'accounts',
  permission: 'public',
  audit: 'Set up an account',
  about: () => null,
  load: async (call) => {
    const data = await load(call, {})
    return data ? { data } : gone
  },
  title: () => 'Set up how you sign in',
  view: ({ name, called, options, problems }, call) => ({
    scripts: ['passkey.js'],
    main: <div class="sl-door">
      <ProblemList problems={problems} />
      <h1 class="govuk-heading-l">Set up how you sign in</h1>
      <p class="govuk-body-l">{called ? `Hello, ${called}. ` : ''}Your sign-in name is <strong>{name}</strong>. Choose one way; you can add the other later.</p>
      <h2 class="govuk-heading-m">With a passkey</h2>
      <p class="govuk-body">The safest and quickest: your finger, face or PIN on this device. Nobody can guess it or trick you out of it.</p>
      <PasskeyForm action="/join" csrf={call.csrf} kind="make" options={options} says="Make a passkey" />
      <h2 class="govuk-heading-m">With a password and codes from an app</h2>
      <form method="post" action="/join">
        <Csrf csrf={call.csrf} />
        <input type="hidden" name="name" value={name} autocomplete="username" />
        <Field name="password" label="Choose a password" problems={problems} type="password" autocomplete="new-password" width={20}
          hint={`At least ${shortest} characters. Three or four words that do not belong together are good.`} />
        <Field name="again" label="The same password again" problems={problems} type="password" autocomplete="new-password" width={20} />
        <Button tone="secondary">Go on to the codes</Button>
      </form>
    </div>,
  }),
  post: { permission: 'public', handle: (call, form) => (form['do'] === 'passkey' ? passkey(call, form) : password(call, form)) },
})

async function passkey(call: Call, form: Form): Promise<Posted<Data>> {
  const up = await call.store.door.setUp.find(call.visit.pass)
  if (!up) return gone
  const done = await call.store.door.setUp.finishWithPasskey(up, call.visit.site, answerOf(form, 'answer'), call.visit)
  if (done && 'session' in done) return arrive(call, done)
  const data = done ? null : await load(call, { '': 'The passkey did not reach us. Try again.' })
  return data ? { again: data, status: 422 } : gone
}

async function password(call: Call, form: Form): Promise<Posted<Data>> {
  const up = await call.store.door.setUp.find(call.visit.pass)
  if (!up) return gone
  const chosen = secretOf(form, 'password')
  const weak = whyWeak(chosen, [up.account.name, await call.store.door.nameOf(up.account.person) ?? '', call.visit.site.name])
  const problems: Problems = weak ? { password: weak } : chosen === secretOf(form, 'again') ? {} : { again: 'The two are not the same. Type them again.' }
  if (Object.keys(problems).length > 0) {
    const data = await load(call, problems)
    return data ? { again: data, status: 422 } : gone
  }
  await call.store.door.setUp.choosePassword(up, chosen)
  if (signInRules(await call.store.door.rolesOf(up.account.person)).secondFactor) return { redirect: '/join/codes' }
  const kept = await call.store.door.setUp.find(call.visit.pass)
  const done = kept && await call.store.door.setUp.finishWithPassword(kept, call.visit)
  return done && 'session' in done ? arrive(call, done) : gone
}

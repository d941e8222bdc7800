import { sayTime } from '../../../../calendar/index.ts'
import { Button } from '../../../kit/index.ts'
import { definePage, type Again, type Call, type Form, type Posted } from '../../../contract.ts'
import { toWorried } from '../../links.ts'
import { arrive } from '../parts/arrive.ts'
import { Csrf, Field, ProblemList, type Problems } from '../parts/field.tsx'
import { answerOf, secretOf } from '../../../form.ts'

interface Data { readonly name: string; readonly problems: Problems }

/** Signing in with a name and a password, or with a passkey. */
export default definePage<Data>({
  path: '/sign-in',
  only: 'accounts',
  permission: 'public',
  audit: 'Opened the sign-in page',
  about: () => null,
  load: async () => ({ data: { name: '', problems: {} } }),
  title: () => 'Sign in',
  view: ({ name, problems }, call) => ({
    main: <div class="sl-door">
      <ProblemList problems={problems} />
      <h1 class="govuk-heading-l">Sign in</h1>
      {call.visit.back || call.visit.held ? <p class="govuk-body">You were signed out after a while without a press. Sign in and you are back where you were. What you had written is kept.</p> : null}
      {call.visit.singleSignOn && <>
        <p class="govuk-body"><a href="/sso" class="govuk-button" role="button" draggable={false}>Sign in with your work account</a></p>
        <h2 class="govuk-heading-m">Without a work account</h2>
      </>}
      <form method="post" action="/sign-in">
        <Csrf csrf={call.csrf} />
        <Field name="name" label="Sign-in name" problems={problems} value={name} autocomplete="username" spellcheck={false} width={20} />
        <Field name="password" label="Password" problems={problems} type="password" autocomplete="current-password" width={20} />
        <Button>Sign in</Button>
      </form>
      <h2 class="govuk-heading-m">With a passkey</h2>
      <p class="govuk-body">Your finger, face or PIN on this device, your phone or a key. No password.</p>
      <form method="post" action="/sign-in">
        <Csrf csrf={call.csrf} />
        <Button tone="secondary" name="do" value="passkey">Use a passkey</Button>
      </form>
      <p class="govuk-body">If you cannot get in, ask an administrator here for a new link. If a child is in danger now, ring 999.</p>
      <p class="govuk-body"><a class="govuk-link" href={toWorried(false)}>I do not work here, and am worried about a child</a></p>
    </div>,
  }),
  post: { permission: 'public', handle: (call, form) => (form['do'] === 'passkey' ? passkey() : password(call, form)) },
})

const passkey = async (): Promise<Posted<Data>> => ({ redirect: '/sign-in/passkey', keep: { pass: null } })

async function password(call: Call, form: Form): Promise<Posted<Data>> {
  const name = answerOf(form, 'name'), secret = secretOf(form, 'password')
  const missing: Problems = { ...(name ? {} : { name: 'Type your sign-in name.' }), ...(secret ? {} : { password: 'Type your password.' }) }
  if (Object.keys(missing).length > 0) return again(name, missing)
  const tried = await call.store.door.password(name, secret, call.visit)
  if ('waitUntil' in tried) return { ...again(name, { password: `There were too many tries from here. Try again after ${sayTime(tried.waitUntil)}, or use a passkey.` }), status: 429 }
  if ('wrong' in tried) return again(name, { password: 'That name and password do not belong together. Check both: capital letters count in the password.' })
  if ('session' in tried) return arrive(call, tried)
  return { redirect: tried.next === 'second' ? '/sign-in/second' : '/join/codes', keep: { pass: tried.pass } }
}

const again = (name: string, problems: Problems): Again<Data> => ({ again: { name, problems }, status: 422 })

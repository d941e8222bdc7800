import { BackLink } from '../../../kit/index.ts'
import { definePage } from '../../../contract.ts'
import { arrive } from '../parts/arrive.ts'
import { ProblemList } from '../parts/field.tsx'
import { PasskeyForm } from '../parts/passkey-form.tsx'
import { answerOf } from '../../../form.ts'

interface Data { readonly options: object; readonly pass: string; readonly problem: string | null }

/**
 * Signing in with a passkey. Each opening of the page asks for a new proof; what is asked travels as a pass in the form's own
 * page, so two tabs do not spoil each other.
 */
export default definePage<Data>({
  path: '/sign-in/passkey',
  only: 'accounts',
  permission: 'public',
  audit: 'Signed in with a passkey',
  about: () => null,
  load: async (call) => ({ data: { ...await call.store.door.askForPasskey(call.visit.site, call.visit.pass), problem: null } }),
  title: () => 'Sign in with a passkey',
  view: ({ options, pass, problem }, call) => ({
    scripts: ['passkey.js'],
    main: <div class="sl-door">
      <BackLink href="/sign-in">Sign in another way</BackLink>
      <ProblemList problems={problem ? { '': problem } : {}} />
      <h1 class="govuk-heading-l">Sign in with a passkey</h1>
      <p class="govuk-body">Your device asks for your finger, face or PIN. They never leave it.</p>
      <PasskeyForm action="/sign-in/passkey" ask={pass} csrf={call.csrf} kind="prove" options={options} says="Use my passkey" />
    </div>,
  }),
  post: {
    permission: 'public',
    handle: async (call, form) => {
      const { site } = call.visit
      const tried = await call.store.door.passkey(answerOf(form, 'ask') || null, site, answerOf(form, 'answer'), call.visit)
      if ('session' in tried) return arrive(call, tried)
      const problem = 'tooLate' in tried ? 'That took too long. Try again.' : 'That passkey does not open an account here. Try another, or sign in another way.'
      return { again: { ...await call.store.door.askForPasskey(site, call.visit.pass), problem }, status: 422 }
    },
  },
})

import { sayTime } from '../../../../calendar/index.ts'
import { BackLink, Button } from '../../../kit/index.ts'
import { definePage, type Call } from '../../../contract.ts'
import { arrive } from '../parts/arrive.ts'
import { Csrf, Field, ProblemList, type Problems } from '../parts/field.tsx'
import { answerOf } from '../../../form.ts'

interface Data { readonly codes: boolean; readonly passkeys: boolean; readonly problems: Problems }

async function load(call: Call, problems: Problems): Promise<Data | null> {
  const { passes, accounts, passkeys } = call.store.door
  const pass = await passes.find(call.visit.pass, 'second')
  const account = pass?.account ? await accounts.byId(pass.account) : null
  return account && { codes: account.hasCodes, passkeys: (await passkeys.of(account.id)).length > 0, problems }
}

/** The second factor, after the password. */
export default definePage<Data>({
  path: '/sign-in/second',
  only: 'accounts',
  permission: 'public',
  audit: 'Gave a second proof',
  about: () => null,
  load: async (call) => {
    const data = await load(call, {})
    return data ? { data } : { redirect: '/sign-in' }
  },
  title: () => 'One more step',
  view: ({ codes, passkeys, problems }, call) => ({
    main: <div class="sl-door">
      <BackLink href="/sign-in">Start again</BackLink>
      <ProblemList problems={problems} />
      <h1 class="govuk-heading-l">One more step</h1>
      {codes ? <form method="post" action="/sign-in/second">
        <Csrf csrf={call.csrf} />
        <Field name="code" label="Code from your app" hint="Six digits. Or one of the recovery codes you kept." problems={problems} autocomplete="one-time-code" width={10} spellcheck={false} />
        <Button>Go on</Button>
      </form> : null}
      {passkeys ? <p class="govuk-body"><a class="govuk-link" href="/sign-in/passkey">{codes ? 'Use a passkey instead' : 'Use your passkey'}</a></p> : null}
      <p class="govuk-body">Lost your phone and your recovery codes? Ask an administrator here for a new link.</p>
    </div>,
  }),
  post: {
    permission: 'public',
    handle: async (call, form) => {
      const tried = await call.store.door.code(call.visit.pass, answerOf(form, 'code'), call.visit)
      if ('session' in tried) return arrive(call, tried)
      const slowed = 'waitUntil' in tried
      const problem = slowed ? `There were too many tries. Try again after ${sayTime(tried.waitUntil)}.` : 'That code is not right, or was used before. Wait for the next one and type it.'
      const data = 'tooLate' in tried ? null : await load(call, { code: problem })
      return data ? { again: data, status: slowed ? 429 : 422 } : { redirect: '/sign-in', say: 'That took too long. Sign in again.' }
    },
  },
})

import type { CodesShown } from '../../../../store/index.ts'
import { BackLink } from '../../../kit/index.ts'
import { definePage, type Call } from '../../../contract.ts'
import { arrive } from '../parts/arrive.ts'
import { CodesForm } from '../parts/codes-form.tsx'
import { ProblemList, type Problems } from '../parts/field.tsx'
import { PasskeyForm } from '../parts/passkey-form.tsx'
import { answerOf } from '../../../form.ts'

interface Data { readonly name: string; readonly codes: CodesShown; readonly options: object | null; readonly problems: Problems }

async function load(call: Call, problems: Problems): Promise<Data | null> {
  const { setUp } = call.store.door
  const up = await setUp.find(call.visit.pass)
  if (!up) return null
  const codes = await setUp.codes(up)
  // Somebody who came by their password, having never finished, may make a passkey here instead.
  const again = up.pass.held.link ? null : await setUp.find(call.visit.pass)
  return { name: up.account.name, codes, options: again && await setUp.askForPasskey(again, call.visit.site), problems }
}

/** Setting up codes, with the password chosen just before. */
export default definePage<Data>({
  path: '/join/codes',
  only: 'accounts',
  permission: 'public',
  audit: 'Set up codes',
  about: () => null,
  load: async (call) => {
    const data = await load(call, {})
    return data ? { data } : { redirect: '/join/used' }
  },
  title: () => 'Set up your codes',
  view: ({ name, codes, options, problems }, call) => ({
    scripts: options ? ['passkey.js'] : [],
    main: <div class="sl-door">
      <BackLink href={options ? '/sign-in' : '/join'} />
      <ProblemList problems={problems} />
      <h1 class="govuk-heading-l">Set up your codes</h1>
      <p class="govuk-body">A password alone can be guessed or given away. With a code from your phone beside it, it is no use to anybody else.</p>
      <CodesForm action="/join/codes" csrf={call.csrf} name={name} site={call.visit.site.name} codes={codes} problems={problems} />
      {options ? <>
        <h2 class="govuk-heading-m">Or make a passkey instead</h2>
        <PasskeyForm action="/join" csrf={call.csrf} kind="make" options={options} says="Make a passkey" />
      </> : null}
    </div>,
  }),
  post: {
    permission: 'public',
    handle: async (call, form) => {
      const up = await call.store.door.setUp.find(call.visit.pass)
      const done = up && await call.store.door.setUp.finishWithCode(up, answerOf(form, 'code'), call.visit)
      if (done && 'session' in done) return arrive(call, done)
      const data = up && !done ? await load(call, { code: 'That is not the code the app shows now. Check that the app read the picture on this page, and the time on your phone.' }) : null
      return data ? { again: data, status: 422 } : { redirect: '/join/used' }
    },
  },
})

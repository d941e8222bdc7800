import { shortest, whyNotAName, whyWeak } from '../../../../store/index.ts'
import { Button } from '../../../kit/index.ts'
import { definePage, type Call, type Form, type Posted } from '../../../contract.ts'
import { Csrf, Field, ProblemList, type Problems } from '../parts/field.tsx'
import { makeFirst, type First } from './make.ts'
import { answerOf, secretOf } from '../../../form.ts'

interface Data { readonly said: Omit<First, 'password'>; readonly problems: Problems }

/** The pass of whoever followed the first link, while that link is good. */
async function linkOf(call: Call): Promise<string | null> {
  const pass = await call.store.door.passes.find(call.visit.pass, 'set up')
  const link = pass?.account === null && pass.held.link ? await call.store.door.links.byHash(pass.held.link) : null
  return link?.purpose === 'first' ? link.hash : null
}

/** The first start: whose record this is, and who looks after its accounts. */
export default definePage<Data>({
  path: '/first',
  only: 'accounts',
  permission: 'public',
  audit: 'Made the first administrator',
  about: () => null,
  load: async (call) => {
    if (!(await linkOf(call))) return { redirect: '/first/used' }
    return { data: { said: { authority: (await call.store.door.authority())?.name ?? '', name: '', signIn: '' }, problems: {} } }
  },
  title: () => 'The first start',
  view: ({ said, problems }, call) => ({
    main: <div class="sl-door">
      <ProblemList problems={problems} />
      <h1 class="govuk-heading-l">The first start</h1>
      <p class="govuk-body-l">This Sightline is empty and is for real children. Say whose it is, and who will look after its accounts. An administrator sees no child’s record.</p>
      <form method="post" action="/first" autocomplete="off">
        <Csrf csrf={call.csrf} />
        <h2 class="govuk-heading-m">The authority</h2>
        <Field name="authority" label="Name of the authority" hint="It stands at the top of every page." problems={problems} value={said.authority} />
        <h2 class="govuk-heading-m">You, its first administrator</h2>
        <Field name="name" label="Your name" hint="As people know you." problems={problems} value={said.name} autocomplete="name" width={20} />
        <Field name="signIn" label="Sign-in name" hint="For example ash.kowalczyk." problems={problems} value={said.signIn} autocomplete="username" width={20} spellcheck={false} />
        <Field name="password" label="Password" hint={`At least ${shortest} characters. Three or four words that do not belong together are good.`} problems={problems} type="password"
          autocomplete="new-password" width={20} />
        <Field name="again" label="The same password again" problems={problems} type="password" autocomplete="new-password" width={20} />
        <Button>Go on to the codes</Button>
      </form>
    </div>,
  }),
  post: { permission: 'public', handle },
})

async function handle(call: Call, form: Form): Promise<Posted<Data>> {
  const link = await linkOf(call)
  if (!link) return { redirect: '/first/used' }
  const first: First = { authority: answerOf(form, 'authority'), name: answerOf(form, 'name'), signIn: answerOf(form, 'signIn'), password: secretOf(form, 'password') }
  const problems = problemsIn(first, secretOf(form, 'again'))
  if (Object.keys(problems).length > 0) return again(first, problems)
  const taken = await call.store.door.accounts.byName(first.signIn)
  if (taken?.ready) return again(first, { signIn: 'Somebody has that sign-in name already. Choose another.' })
  // Of two who followed the same link, one makes the administrator.
  if (!(await call.store.door.links.use(link))) return { redirect: '/first/used' }
  const account = await makeFirst(call, first)
  if (!account) return { redirect: '/first/used' }
  return { redirect: '/join/codes', keep: { pass: await call.store.door.passes.open({ purpose: 'set up', account: account.id, held: {} }) } }
}

function problemsIn(first: First, again: string): Problems {
  const weak = whyWeak(first.password, [first.signIn, first.name, first.authority])
  const badName = whyNotAName(first.signIn)
  return {
    ...(first.authority ? {} : { authority: 'Type the name of the authority.' }), ...(first.name ? {} : { name: 'Type your name.' }),
    ...(badName ? { signIn: badName } : {}), ...(weak ? { password: weak } : first.password === again ? {} : { again: 'The two are not the same. Type them again.' }),
  }
}

const again = ({ authority, name, signIn }: First, problems: Problems): Posted<Data> => ({ again: { said: { authority, name, signIn }, problems }, status: 422 })

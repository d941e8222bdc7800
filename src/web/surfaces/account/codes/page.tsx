import type { CodesShown } from '../../../../store/index.ts'
import { BackLink } from '../../../kit/index.ts'
import { definePage, type Call } from '../../../contract.ts'
import { CodesForm } from '../../door/parts/codes-form.tsx'
import { ProblemList, type Problems } from '../../door/parts/field.tsx'
import { byMe, changeable } from '../parts/mine.ts'
import { answerOf } from '../../../form.ts'

interface Data { readonly name: string; readonly codes: CodesShown; readonly problems: Problems }

/** The codes being set up, if this browser holds the pass for this account. */
async function shown(call: Call, account: string): Promise<CodesShown | null> {
  const token = call.visit.pass
  const pass = await call.store.door.passes.find(token, 'add')
  return token && pass?.account === account ? call.store.door.setUp.codes({ token, pass }) : null
}

/** Turning on codes from an app, or moving them to another. */
export default definePage<Data>({
  path: '/account/codes',
  permission: 'anyone signed in',
  audit: 'Opened setting up codes',
  about: () => null,
  load: async (call) => {
    const may = await changeable(call)
    if (!('account' in may)) return may
    const codes = await shown(call, may.account.id)
    if (codes) return { data: { name: may.account.name, codes, problems: {} } }
    return { redirect: '/account/codes', keep: { pass: await call.store.door.passes.open({ purpose: 'add', account: may.account.id, held: {} }) } }
  },
  title: () => 'Codes from an app',
  view: ({ name, codes, problems }, call) => ({
    main: <div class="sl-door">
      <BackLink href="/account" />
      <ProblemList problems={problems} />
      <h1 class="govuk-heading-l">Codes from an app</h1>
      <p class="govuk-body">When you finish, the app you used before and its recovery codes stop working.</p>
      <CodesForm action="/account/codes" csrf={call.csrf} name={name} site={call.visit.site.name} codes={codes} problems={problems} />
    </div>,
  }),
  post: {
    permission: 'anyone signed in',
    handle: async (call, form) => {
      const may = await changeable(call)
      if (!('account' in may)) return may
      const codes = await shown(call, may.account.id)
      if (!codes) return { redirect: '/account/codes' }
      const done = await call.store.door.codes.begin(may.account.id, codes.secret, answerOf(form, 'code'), codes.recovery)
      if (!done) return { again: { name: may.account.name, codes, problems: { code: 'That is not the code the app shows now. Check that the app read this picture, and the time on your phone.' } }, status: 422 }
      await call.store.door.passes.end(call.visit.pass ?? '')
      await call.store.door.accounts.note(may.account, { by: byMe(call, '/account/codes'), action: 'Set up codes from an app' }, 'Codes from an app were set up.')
      return { redirect: '/account', say: 'Codes are on.', keep: { pass: null } }
    },
  },
})

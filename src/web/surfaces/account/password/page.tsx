import { hashPassword, shortest, whyWeak } from '../../../../store/index.ts'
import { BackLink, Button } from '../../../kit/index.ts'
import { definePage } from '../../../contract.ts'
import { Csrf, Field, ProblemList, type Problems } from '../../door/parts/field.tsx'
import { byMe, changeable } from '../parts/mine.ts'
import { secretOf } from '../../../form.ts'

/** Changing my password. Whoever is signed in elsewhere in my name is signed out. */
export default definePage<Problems>({
  path: '/account/password',
  permission: 'anyone signed in',
  audit: 'Opened changing their password',
  about: () => null,
  load: async (call) => {
    const may = await changeable(call)
    return 'account' in may ? { data: {} } : may
  },
  title: () => 'Choose a password',
  view: (problems, call) => ({
    main: <div class="sl-door">
      <BackLink href="/account" />
      <ProblemList problems={problems} />
      <h1 class="govuk-heading-l">Choose a password</h1>
      <form method="post" action="/account/password">
        <Csrf csrf={call.csrf} />
        <Field name="password" label="New password" problems={problems} type="password" autocomplete="new-password" width={20}
          hint={`At least ${shortest} characters. Three or four words that do not belong together are good.`} />
        <Field name="again" label="The same password again" problems={problems} type="password" autocomplete="new-password" width={20} />
        <Button>Use this password</Button>
      </form>
    </div>,
  }),
  post: {
    permission: 'anyone signed in',
    handle: async (call, form) => {
      const may = await changeable(call)
      if (!('account' in may)) return may
      const chosen = secretOf(form, 'password')
      const weak = whyWeak(chosen, [may.account.name, call.user.name, call.visit.site.name])
      if (weak) return { again: { password: weak }, status: 422 }
      if (chosen !== secretOf(form, 'again')) return { again: { again: 'The two are not the same. Type them again.' }, status: 422 }
      await call.store.door.accounts.setPassword(may.account, await hashPassword(chosen), byMe(call, '/account/password'))
      await call.store.sessions.endOf(call.user.worker, { but: call.user.session })
      return { redirect: '/account', say: 'Your password is changed. You were signed out everywhere else.' }
    },
  },
})

import { newRecovery } from '../../../../store/index.ts'
import { BackLink, Button, WarningText } from '../../../kit/index.ts'
import { definePage } from '../../../contract.ts'
import { Csrf } from '../../door/parts/field.tsx'
import { byMe, changeable } from '../parts/mine.ts'

/** New recovery codes: null until they are asked for, and then shown this once. */
export default definePage<{ readonly codes: readonly string[] | null }>({
  path: '/account/recovery',
  permission: 'anyone signed in',
  audit: 'Opened recovery codes',
  about: () => null,
  load: async (call) => {
    const may = await changeable(call)
    return 'account' in may ? { data: { codes: null } } : may
  },
  title: () => 'Recovery codes',
  view: ({ codes }, call) => ({
    main: <div class="sl-door">
      <BackLink href="/account">My account</BackLink>
      <h1 class="govuk-heading-l">Recovery codes</h1>
      {codes ? <>
        <WarningText>Write these down or print them now. They are not shown again, and the old ones have stopped working.</WarningText>
        <ul class="sl-codes">{codes.map((c) => <li class="sl-code">{c}</li>)}</ul>
      </> : <>
        <p class="govuk-body">They are for the day your phone is lost. Each signs you in once, with your password. Getting new ones stops the old.</p>
        <form method="post" action="/account/recovery"><Csrf csrf={call.csrf} /><Button>Get new ones</Button></form>
      </>}
    </div>,
  }),
  post: {
    permission: 'anyone signed in',
    handle: async (call) => {
      const may = await changeable(call)
      if (!('account' in may)) return may
      const codes = newRecovery()
      await call.store.door.codes.renewRecovery(may.account.id, codes)
      await call.store.door.accounts.note(may.account, { by: byMe(call, '/account/recovery'), action: 'Got new recovery codes' }, 'New recovery codes were made.')
      return { again: { codes }, status: 200 }
    },
  },
})

import type { HeldForm } from '../../../../store/index.ts'
import { Button } from '../../../kit/index.ts'
import { definePage } from '../../../contract.ts'
import { Csrf } from '../parts/field.tsx'

/** What somebody sent after their session had ended, for them to send now or throw away. */
export default definePage<HeldForm>({
  path: '/held',
  permission: 'anyone signed in',
  audit: 'Came back to writing sent too late',
  about: () => null,
  load: async (call) => {
    const held = await call.store.door.held.find(call.visit.held, call.user.worker)
    return held ? { data: held } : { redirect: '/' }
  },
  title: () => 'This was not sent yet',
  view: (held, call) => ({
    main: <div class="sl-door">
      <h1 class="govuk-heading-l">This was not sent yet</h1>
      <p class="govuk-body-l">You had been signed out when you last pressed, so it did not reach the record. It was kept here for you. Nobody else can see it.</p>
      <form method="post" action={held.path}>
        <Csrf csrf={call.csrf} />
        {held.fields.map(([name, value]) => <input type="hidden" name={name} value={value} />)}
        <input type="hidden" name="_held" value="yes" />
        <Button>Send it now</Button>
      </form>
      <form method="post" action="/held">
        <Csrf csrf={call.csrf} />
        <Button tone="secondary">Throw it away</Button>
      </form>
    </div>,
  }),
  post: {
    permission: 'anyone signed in',
    handle: async (call) => {
      await call.store.door.held.drop(call.visit.held)
      return { redirect: '/', say: 'Thrown away.', keep: { held: null } }
    },
  },
})

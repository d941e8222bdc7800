import { BackLink, Button, Panel } from '../../../kit/index.ts'
import { pinDays, pinFigures, type Tablet } from '../../../../store/index.ts'
import { definePage, notHere, type Call, type Form, type Loaded, type Posted } from '../../../contract.ts'
import { secretOf } from '../../../form.ts'
import { toTonight } from '../../links.ts'
import { Csrf, Field, ProblemList, type Problems } from '../parts/field.tsx'

interface Data { readonly tablet: Tablet; readonly has: boolean; readonly byPin: boolean; readonly problems: Problems }

/** `/tablet/pin`: choosing one's PIN on the tablet this browser is. Only for whoever signed in here in full. */
export default definePage<Data>({
  path: '/tablet/pin',
  permission: 'home:read',
  audit: 'Opened the choosing of a PIN',
  about: () => null,
  load: async (call): Promise<Loaded<Data>> => {
    const data = await load(call)
    return data ? { data } : notHere
  },
  title: () => 'Your PIN on this tablet',
  view: (data, call) => ({ place: 'tonight', main: <Choose {...data} csrf={call.csrf} /> }),
  post: { permission: 'home:read', handle },
})

async function load(call: Call): Promise<Data | null> {
  const tablet = await call.store.tablets.find(call.visit.tablet)
  if (!tablet) return null
  return { tablet, has: await call.store.pins.has(tablet, call.user.worker), byPin: call.visit.session?.method === 'PIN', problems: {} }
}

async function handle(call: Call, form: Form): Promise<Posted<Data>> {
  const data = await load(call), { user, visit } = call
  if (!data || !visit.session) return notHere
  const pin = secretOf(form, 'pin')
  if (pin !== secretOf(form, 'again')) return { again: { ...data, problems: { again: 'The two are not the same. Type your PIN twice.' } }, status: 422 }
  const no = await call.store.pins.set(visit.tablet, { id: user.session, worker: user.worker, method: visit.session.method }, pin)
  return no === null ? { redirect: toTonight(data.tablet.home), say: 'Your PIN is kept for this tablet. Press Switch person when you put it down.' } : { again: { ...data, problems: { pin: no } }, status: 422 }
}

const Choose = ({ tablet, has, byPin, problems, csrf }: Data & { readonly csrf: string }) => (
  <div class="sl-door">
    <BackLink href={toTonight(tablet.home)}>The board</BackLink>
    <ProblemList problems={problems} />
    <h1 class="govuk-heading-l">{has ? 'Change your PIN on this tablet' : 'Choose a PIN for this tablet'}</h1>
    <p class="govuk-body">
      It brings you back quickly on the {tablet.name} tablet and nowhere else, for {pinDays} days after you last signed in here in full. What you write is written by you, so nobody else may know it.
    </p>
    {byPin
      ? <Panel><p>You came in by PIN. To choose another, sign out, sign in in full, and come back here.</p></Panel>
      : (
        <form method="post" action="/tablet/pin">
          <Csrf csrf={csrf} />
          <Field name="pin" label="Your PIN" hint={`${pinFigures} figures that do not follow or repeat, and are no birthday.`} problems={problems} type="password" inputmode="numeric" autocomplete="off" width={10} spellcheck={false} />
          <Field name="again" label="The same once more" problems={problems} type="password" inputmode="numeric" autocomplete="off" width={10} spellcheck={false} />
          <Button preventDoubleClick>Keep it</Button>
        </form>
      )}
  </div>
)

import { Button, Empty, ErrorMessage } from '../../../kit/index.ts'
import { mostPinTries, pinDays, pinFigures, type PinHolder, type Tablet } from '../../../../store/index.ts'
import { definePage, type Again, type Call, type Form, type Loaded, type Posted, type Redirect } from '../../../contract.ts'
import { answerOf, secretOf } from '../../../form.ts'
import { arrive } from '../parts/arrive.ts'
import { Csrf, Field, ProblemList, type Problems } from '../parts/field.tsx'

interface Data { readonly tablet: Tablet; readonly home: string; readonly people: readonly PinHolder[]; readonly chosen: string; readonly problems: Problems }

/** `/tablet`: on a home's tablet, who is it now? By PIN, for those who chose one here; anybody else signs in in full. */
export default definePage<Data>({
  path: '/tablet',
  permission: 'public',
  audit: 'Opened a home’s tablet',
  about: () => null,
  load: async (call): Promise<Loaded<Data>> => {
    const data = await load(call)
    return data ? { data } : noTablet
  },
  title: () => 'Who is it?',
  view: (data, call) => ({ main: <WhoIsIt {...data} csrf={call.csrf} /> }),
  post: { permission: 'public', handle },
})

const noTablet: Redirect = { redirect: '/sign-in', keep: { tablet: null }, say: 'This browser is not a home’s tablet, or no longer. Sign in in full; the home’s manager can make it one again.' }

async function load(call: Call): Promise<Data | null> {
  const tablet = await call.store.tablets.find(call.visit.tablet)
  if (!tablet) return null
  return { tablet, home: (await call.store.door.nameOf(tablet.home)) ?? 'This home', people: await call.store.pins.holders(tablet), chosen: '', problems: {} }
}

async function handle(call: Call, form: Form): Promise<Posted<Data>> {
  const data = await load(call)
  if (!data) return noTablet
  const person = answerOf(form, 'person'), pin = secretOf(form, 'pin'), known = data.people.find((p) => p.person === person)
  const again = (problems: Problems): Again<Data> => ({ again: { ...data, chosen: known?.person ?? '', problems }, status: 422 })
  const unsaid: Problems = { ...(known ? {} : { person: 'Choose who you are.' }), ...(pin ? {} : { pin: `Type the ${pinFigures} figures of your PIN.` }) }
  if (!known || Object.keys(unsaid).length > 0) return again(unsaid)
  const session = await call.store.pins.enter(data.tablet, { person: known.person, pin, visitor: call.visit, madeUp: call.demonstration })
  if (session === null) return again({ pin: `That PIN is not right, or can no longer be used here. After ${mostPinTries} wrong tries it cannot: sign in in full, and it is good again.` })
  const account = await call.store.door.accounts.ofPerson(known.person)
  return arrive(call, { session, person: known.person, news: account ? await call.store.door.accounts.news(account.id) : [] }, 'by PIN')
}

const WhoIsIt = ({ tablet, home, people, chosen, problems, csrf }: Data & { readonly csrf: string }) => (
  <div class="sl-door">
    <ProblemList problems={problems} />
    <p class="sl-label">{home}, {tablet.name}</p>
    <h1 class="govuk-heading-l">Who is it?</h1>
    {people.length === 0
      ? <Empty kind="ask">Nobody has chosen a PIN on this tablet. Sign in in full, and choose one from the board.</Empty>
      : (
        <form method="post" action="/tablet">
          <Csrf csrf={csrf} />
          <fieldset class="govuk-fieldset" id="person">
            <legend class="govuk-fieldset__legend govuk-fieldset__legend--s">Choose yourself</legend>
            {problems['person'] && <ErrorMessage id="person-error" text={problems['person']} />}
            <div class="sl-picks">
              {people.map((p) => (
                <label class="sl-pick"><input type="radio" name="person" value={p.person} checked={p.person === chosen} /> <span>{p.name}{!p.usable && <span class="sl-quiet">{' '}sign in in full this time</span>}</span></label>
              ))}
            </div>
          </fieldset>
          <Field name="pin" label="Your PIN" hint={`${pinFigures} figures. Nobody else may use it, and you use nobody else’s.`} problems={problems} type="password" inputmode="numeric" autocomplete="off" width={10} spellcheck={false} />
          <Button preventDoubleClick>Go to the board</Button>
        </form>
      )}
    <h2 class="govuk-heading-m">Not here, or no PIN?</h2>
    <p class="govuk-body"><a class="govuk-link" href="/sign-in">Sign in in full</a>. A PIN is good for {pinDays} days after that. If a child is in danger now, ring 999.</p>
  </div>
)

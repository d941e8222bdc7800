import { sayMoment } from '../../../../calendar/index.ts'
import type { Feed, FeedSays } from '../../../../store/index.ts'
import { BackLink, Button, InsetText, Radios, Title } from '../../../kit/index.ts'
import { definePage, type Call, type Form, type Posted } from '../../../contract.ts'
import { Csrf } from '../../door/parts/field.tsx'
import { toMyCalendar } from '../../links.ts'
import { firstProve, noteMine } from '../parts/noted.ts'

interface Shown {
  readonly feed: Feed | null
  /** The secret address, shown once. */
  readonly made: string | null
}

/** A calendar of what I owe, in the programs I look at anyway: made and ended here. */
export default definePage<Shown>({
  path: '/account/calendar',
  permission: 'anyone signed in',
  audit: 'Opened their calendar feed',
  about: () => null,
  load: async (call) => ({ data: { feed: await call.store.feeds.of(call.user.worker), made: null } }),
  title: () => 'What you owe, in your calendar',
  view: (shown, call) => ({ main: <FeedView shown={shown} call={call} /> }),
  post: { permission: 'anyone signed in', handle },
})

async function handle(call: Call, form: Form): Promise<Posted<Shown>> {
  const { feeds } = call.store, me = call.user.worker
  if (form['do'] === 'end') {
    const ended = await feeds.end(me)
    if (ended) await noteMine(call, toMyCalendar(), 'Ended their calendar feed', 'Your calendar feed was ended.')
    return { redirect: toMyCalendar(), say: ended ? 'Ended. The address shows nothing any more. Take the calendar out of your program too: it may keep what it read.' : 'It had ended already.' }
  }
  if (form['do'] !== 'make') return { notHere: true }
  const first = await firstProve(call)
  if (first) return first
  const says: FeedSays = form['says'] === 'what' ? 'what' : 'only'
  const secret = await feeds.make(me, says)
  await noteMine(call, toMyCalendar(), 'Made a calendar feed', 'A calendar feed was made. Whoever has its address can read what you owe, without names.')
  return { again: { feed: await feeds.of(me), made: new URL(`/calendar/${secret}.ics`, call.visit.site.url).href }, status: 200 }
}

const FeedView = ({ shown: { feed, made }, call }: { readonly shown: Shown; readonly call: Call }) => (
  <>
    <BackLink href="/account" />
    <Title title="What you owe, in your calendar" lead="Outlook and other calendar programs can follow a secret address and show when what you owe falls due. No child is named in it, and nobody else either." />
    {made ? <Made made={made} /> : feed && <Open feed={feed} call={call} />}
    <form method="post" action={toMyCalendar()}>
      <Csrf csrf={call.csrf} />
      <Radios name="says" value={feed?.says ?? 'only'} legend={{ text: 'What does it show?', classes: 'govuk-fieldset__legend--m' }} items={[
        { value: 'only', text: 'Only that something is owed', hint: { text: 'Each entry leads to Sightline, where you read what it is. Best where others see your calendar.' } },
        { value: 'what', text: 'What is owed', hint: { text: 'Such as ‘Visit the child’. Never to whom.' } },
      ]} />
      <Button name="do" value="make" {...(feed ? { tone: 'secondary' as const } : {})}>{feed ? 'Make a new address' : 'Make the address'}</Button>
      {feed && <p class="govuk-hint">The address you have now then shows nothing any more.</p>}
    </form>
    {feed && <form method="post" action={toMyCalendar()}><Csrf csrf={call.csrf} /><Button name="do" value="end" tone="quiet-danger">End it</Button></form>}
  </>
)

const Made = ({ made }: { readonly made: string }) => (
  <InsetText>
    <h2 class="govuk-heading-m">Your secret address</h2>
    <p class="govuk-body"><code class="sl-feed">{made}</code></p>
    <p class="govuk-body">Copy it now: it is shown once. In Outlook choose Add calendar, then Subscribe from web. Whoever has this address can read the calendar without signing in, so give it to nobody.</p>
  </InsetText>
)

const Open = ({ feed, call }: { readonly feed: Feed; readonly call: Call }) => (
  <p class="govuk-body">
    You have one, made {sayMoment(feed.made, call.now)}. {feed.asked ? `A calendar asked for it ${feed.times === 1 ? 'once' : `${feed.times} times`}, last ${sayMoment(feed.asked, call.now)}.` : 'No calendar has asked for it yet.'}
  </p>
)

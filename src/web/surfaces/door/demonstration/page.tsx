import { addDays, dayOf, londonToInstant, minutesBetween, sayMoment, type Instant } from '../../../../calendar/index.ts'
import { Button } from '../../../kit/index.ts'
import { definePage } from '../../../contract.ts'

const leaps: readonly { readonly id: string; readonly label: string; readonly to: (now: Instant) => number }[] = [
  { id: '5-minutes', label: 'On by 5 minutes', to: () => 5 },
  { id: '31-minutes', label: 'On by 31 minutes', to: () => 31 },
  { id: '1-hour', label: 'On by 1 hour', to: () => 60 },
  { id: '3-hours', label: 'On by 3 hours', to: () => 180 },
  { id: 'morning', label: 'On to 8am tomorrow', to: (now) => 1 + minutesBetween(now, londonToInstant(`${addDays(dayOf(now), 1)} 08:00`)) },
  { id: 'evening', label: 'On to 10:40 in the evening', to: untilEvening },
  { id: 'week', label: 'On by a week', to: () => 7 * 24 * 60 },
]

function untilEvening(now: Instant): number {
  const today = minutesBetween(now, londonToInstant(`${dayOf(now)} 22:40`))
  // Whole minutes are rounded down, so one more reaches it.
  return 1 + (today >= 0 ? today : minutesBetween(now, londonToInstant(`${addDays(dayOf(now), 1)} 22:40`)))
}

/** Moves the demonstration's clock on, so that a night and the morning after can be lived in ten minutes. Never backwards: the record would not be true. */
export default definePage<{ readonly now: Instant }>({
  path: '/demonstration',
  only: 'demonstration',
  permission: 'anyone signed in',
  audit: 'Opened the demonstration’s clock',
  about: () => null,
  load: async (call) => (call.demonstration ? { data: { now: call.now } } : { notHere: true }),
  title: () => 'Move the clock on',
  view: (data, call) => ({
    main: <>
      <h1 class="govuk-heading-l">Move the clock on</h1>
      <p class="govuk-body-l">In this demonstration it is {sayMoment(data.now)}. Moving on lets you see what Sightline does when nobody acts. It cannot be moved back.</p>
      <form method="post" action="/demonstration" class="sl-leaps">
        <input type="hidden" name="_csrf" value={call.csrf} />
        {leaps.map((l) => <Button name="leap" value={l.id} tone="secondary">{l.label}</Button>)}
      </form>
    </>,
  }),
  post: {
    permission: 'anyone signed in',
    handle: async (call, form) => {
      const leap = leaps.find((l) => l.id === form['leap'])
      if (!call.demonstration || !leap) return { notHere: true }
      await call.store.moveClock(leap.to(call.now) * 60_000)
      return { redirect: '/', say: `Moved on. It is now ${sayMoment(call.store.clock.now())}.` }
    },
  },
})

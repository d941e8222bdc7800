import { startOf } from '../../../server/places.ts'
import { BackLink, Button, Empty, Title } from '../../../kit/index.ts'
import { definePage, type Form, type Redirect, type User } from '../../../contract.ts'
import { answerOf } from '../../../form.ts'
import { toHelp, toTour } from '../../links.ts'
import { tourOf, type Tour } from '../tours/index.ts'

/** The tours of somebody's own work, written out; and the press that begins one again on their first page. */
export default definePage<readonly Tour[]>({
  path: '/help/tour', permission: 'anyone signed in', audit: 'Read the tour of their first page', about: () => null,
  load: async (call) => ({ data: toursFor(call.user) }),
  title: () => 'A short tour',
  view: (tours, call) => ({
    main: (
      <>
        <p class="sl-crumb"><BackLink href={toHelp()}>Help</BackLink></p>
        <Title title="A short tour of your first page" lead="It stands at the top of the page while you work, and is left by one press." />
        {tours.length === 0 && <Empty kind="ask">Nobody has written a tour for your work yet. Help says what everybody needs, and each page has help of its own.</Empty>}
        {tours.map((tour) => (
          <>
            <form class="sl-press" method="post" action={toTour()}>
              <input type="hidden" name="_csrf" value={call.csrf} /><input type="hidden" name="role" value={tour.role} />
              <Button name="_do" value="begin">Take the tour</Button>
            </form>
            <ol class="govuk-list govuk-list--number govuk-list--spaced">
              {tour.steps.map((step) => <li><strong>{step.title}.</strong> {step.words}{step.see?.startsWith('/') && <> <a class="govuk-link" href={step.see}>Open it<span class="govuk-visually-hidden">: {step.title}</span></a></>}</li>)}
            </ol>
          </>
        ))}
      </>
    ),
  }),
  post: {
    permission: 'anyone signed in',
    handle: async (call, form) => {
      const tour = toursFor(call.user).find((t) => t.role === form['role'])
      return tour ? move(tour, form, call.user) : { notHere: true }
    },
  },
})

const toursFor = (user: User): readonly Tour[] => user.roles.flatMap((r) => tourOf(r.id) ?? [])

/** On, back, or out. Past its last step a tour is over; it begins again at its first. */
function move(tour: Tour, form: Form, user: User): Redirect {
  const { role } = tour, start = startOf(user), asked = answerOf(form, '_do'), at = Math.trunc(Number(answerOf(form, 'at'))) || 1
  const to = asked === 'begin' ? 1 : asked === 'back' ? Math.max(1, at - 1) : asked === 'next' ? Math.max(1, at + 1) : tour.steps.length + 1
  return to > tour.steps.length
    ? { redirect: start, tour: { role, at: 'end' }, say: 'The tour is over. It can be taken again from Help, at the foot of every page.' }
    : { redirect: `${start}#tour`, tour: { role, at: to } }
}

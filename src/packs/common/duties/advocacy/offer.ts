import { both, dayOf, earliest, isAtOrBefore, startOfDay, type When } from '../../../../calendar/index.ts'
import { fromEach, readOnce, type FactId, type StepView, type Timeline } from '../../../../ledger/index.ts'
import { defineDuty, type Candidate } from '../../../../readings/duty/index.ts'
import type { Context } from '../../../../readings/index.ts'
import type { StatusSpan } from '../../../../readings/status/index.ts'
import { advocacy } from '../../records/advocacy.ts'
import { careReview } from '../../records/care-review.ts'
import { lookedAfter } from '../../statuses/looked-after.ts'
import { forEachReview } from '../care-review/after.ts'
import { manxUnknown, ourOwn } from '../sources.ts'
import { notBefore, tooRough, untilMet } from '../steps.ts'

/** What makes it owed: coming into care, or a review. Each is owed its own: an offer counts from `since`. */
interface Trigger { readonly care: StatusSpan; readonly since: When; readonly review: StepView | null; readonly at: When; readonly key: string; readonly because: readonly FactId[] }

/** A child in care is offered somebody on their side: when they come into care, and again at each review. */
export default defineDuty({
  id: 'advocacy/offer', title: 'Offer an advocate', answers: ['VO-1'], catalogue: 'D-LA21', about: 'child',
  versions: [
    ...ourOwn({ workingDays: 5 },
      'A child is offered an advocate within five working days of coming into care, and at each review or within five working days after. That is Tarrowmouth’s own choice. The Act '
        + '(section 26A) asks for advocates for children who complain, and gives no number.'),
    ...manxUnknown('The Isle of Man had no independent advocates in 2023; Tynwald asked for a service by 1 April 2026.', 'sector practice',
      'https://manxradio.com/news/isle-of-man-news/childrens-champion-lets-keep-talking-about-these-issues'),
  ],
  arises: (t, c) => triggers(t, c).map((of) => ({ key: of.key, of, at: of.at, because: of.because, about: of.review ? 'After a review' : 'On coming into care' })),
  metBy: (trigger, t) => untilMet(fromEach([...offers(t), ...atReviews(t)], ({ step }): readonly Candidate[] => {
    const inside = both(notBefore(step.happened, trigger.since), trigger.care.to ? isAtOrBefore(step.happened, trigger.care.to) : 'yes')
    return inside === 'no' ? [] : [inside === 'yes' ? { step, counts: 'yes' } : { step, counts: 'cannot tell', why: tooRough }]
  })),
  notNeeded: ({ care }) => care.to ? { why: 'The child is no longer in care', fact: care.because.at(-1) ?? null } : null,
  owner: 'social-worker',
  escalates: [{ after: { hours: 0 }, to: 'team-manager' }],
  press: { label: 'Offer an advocate', kind: 'advocacy', step: 'offered' },
  meets: ['An offer, or the child’s own yes or no, since they came into care; for a review, at it or since.', 'A review that says one was offered there.'],
  doesNotMeet: ['A leaflet in the welcome pack that nobody talked about.', 'An offer from before the review: it is made again each time.', 'A carer or worker who speaks for the child.'],
})

const triggers = (t: Timeline, c: Context): readonly Trigger[] => [
  ...lookedAfter.spans(t, c).map((care) => ({ care, since: care.from, review: null, at: care.from, key: care.key, because: care.because.slice(0, 1) })),
  ...forEachReview(t, c).map(({ of, key, because }) => ({
    // At the review: from the morning of that day, because who speaks for them is often asked just before they go in.
    care: of.care, since: { at: startOfDay(dayOf(earliest(of.review.step.happened))) }, review: of.review.step, at: of.review.step.happened, key, because,
  })),
]

const offers = readOnce((t: Timeline) => fromEach(t.each(advocacy), (e) => [...e.all('offered'), ...e.all('accepted'), ...e.all('declined')]).map((step) => ({ step })))

/** Reviews that say one was offered there. */
const atReviews = readOnce((t: Timeline) => t.all(careReview, 'held').filter((s) => s.body.advocate).map((step) => ({ step })))

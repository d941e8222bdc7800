import { defineDuty } from '../../../../readings/duty/index.ts'
import { protectionPlan } from '../../statuses/protection-plan.ts'
import { manxUnknown } from '../sources.ts'
import { notBefore, untilMet } from '../steps.ts'
import { conferenceGuidance, pages } from './law.ts'
import { asReview, planOver, reviewsOf } from './reviews.ts'

/** Reviewed again within six months of each review, for as long as the child is on a plan. */
export default defineDuty({
  id: 'conference/review', title: 'Hold the next review conference', answers: ['CP-2', 'AS-3'], catalogue: 'D-CP15', about: 'child',
  versions: [
    ...conferenceGuidance({ within: { months: 6 }, href: pages.after, says: 'After the first review, a child on a plan is reviewed at least every six months.' }),
    ...manxUnknown('A child protection risk action plan goes on being reviewed by a conference.', 'procedure', pages.manxConference),
  ],
  arises: (t, c) => protectionPlan.spans(t, c).flatMap((plan) => reviewsOf(plan, t).filter((r) => r.held.body.outcome === 'PLAN')
    .map((review) => ({ key: review.entry.record, of: { plan, review }, at: review.held.happened, because: [review.held.current.id] }))),
  metBy: ({ plan, review }, t) => untilMet(reviewsOf(plan, t)
    .filter((r) => r.entry.record !== review.entry.record && notBefore(r.held.happened, review.held.happened) !== 'no').map(asReview)),
  notNeeded: ({ plan }) => planOver(plan),
  owner: 'conference-chair',
  escalates: [{ after: { hours: 0 }, to: 'head-of-service' }],
  press: { label: 'Write the review conference', kind: 'protection-conference', step: 'held' },
  meets: ['A review conference that was held and decided, whatever it decided.'],
  doesNotMeet: ['A core group.', 'A review that met and could not decide.', 'A review of a child in care: the two may be held together, and each is written.'],
})

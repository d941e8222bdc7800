import { defineDuty } from '../../../../readings/duty/index.ts'
import { protectionPlan } from '../../statuses/protection-plan.ts'
import { manxUnknown } from '../sources.ts'
import { untilMet } from '../steps.ts'
import { conferenceGuidance, pages } from './law.ts'
import { asReview, planOver, reviewsOf } from './reviews.ts'

/** Three months on a plan, and the family and everyone who knows the child ask together whether it works. */
export default defineDuty({
  id: 'conference/first-review', title: 'Hold the first review conference', answers: ['CP-2', 'AS-3'], catalogue: 'D-CP14', about: 'child',
  versions: [
    ...conferenceGuidance({ within: { months: 3 }, href: pages.after, says: 'The first review conference is held within three months of the first conference.' }),
    ...manxUnknown('A child protection risk action plan is reviewed by a conference.', 'procedure', pages.manxConference),
  ],
  arises: (t, c) => protectionPlan.spans(t, c).map((of) => ({ key: of.key, of, at: of.from, because: of.because.slice(0, 1) })),
  metBy: (plan, t) => untilMet(reviewsOf(plan, t).map(asReview)),
  notNeeded: planOver,
  owner: 'conference-chair',
  escalates: [{ after: { hours: 0 }, to: 'head-of-service' }],
  press: { label: 'Write the review conference', kind: 'protection-conference', step: 'held' },
  meets: ['A review conference that was held and decided, whatever it decided.'],
  doesNotMeet: ['A core group.', 'A review that met and could not decide.', 'A date in the diary.'],
})

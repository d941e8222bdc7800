import { defineDuty } from '../../../../readings/duty/index.ts'
import { protectionPlan } from '../../statuses/protection-plan.ts'
import { planOver } from '../conference/reviews.ts'
import { ourOwn } from '../sources.ts'
import { legalViews } from './legal.ts'

/** Nine months on a plan: somebody with the power to do so asks whether it is time to go further. */
export default defineDuty({
  id: 'protection/legal-after-nine-months', title: 'Ask for a legal view by nine months', answers: ['AS-3', 'CP-4'], catalogue: 'D-CP18', about: 'child',
  versions: ourOwn({ months: 9 }, 'A child who has been on a plan for nine months has a legal view on record. That is Tarrowmouth’s own choice.'),
  arises: (t, c) => protectionPlan.spans(t, c).map((of) => ({ key: of.key, of, at: of.from, because: of.because.slice(0, 1) })),
  metBy: legalViews,
  notNeeded: planOver,
  owner: 'head-of-service',
  escalates: [{ after: { hours: 0 }, to: 'head-of-service' }],
  press: { label: 'Write the legal view', kind: 'protection-plan', step: 'legal-view' },
  meets: ['What was decided about going further, with why, even when it is not to.', 'A legal meeting that decided, while the child was on the plan.'],
  doesNotMeet: ['A question to a lawyer that nobody answered.', 'Going on with the plan at a review.'],
})

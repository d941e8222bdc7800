import { defineDuty } from '../../../../readings/duty/index.ts'
import { protectionPlan } from '../../statuses/protection-plan.ts'
import { planOver } from '../conference/reviews.ts'
import { ourOwn } from '../sources.ts'
import { legalViews } from './legal.ts'

/** On a plan again: somebody asks what was different last time, and whether another plan is enough. */
export default defineDuty({
  id: 'protection/legal-second-plan', title: 'Ask for a legal view of a second plan', answers: ['AS-2', 'AS-3'], catalogue: 'D-CP19', about: 'child',
  versions: ourOwn({ workingDays: 10 }, 'A child who goes on a plan again has a legal view on record within ten working days. That is Tarrowmouth’s own choice.'),
  arises: (t, c) => protectionPlan.spans(t, c).slice(1).map((of) => ({ key: of.key, of, at: of.from, because: of.because.slice(0, 1) })),
  metBy: legalViews,
  notNeeded: planOver,
  owner: 'head-of-service',
  escalates: [{ after: { hours: 0 }, to: 'head-of-service' }],
  press: { label: 'Write the legal view', kind: 'protection-plan', step: 'legal-view' },
  meets: ['What was decided about going further, with why, even when it is not to.', 'A legal meeting that decided, while the child was on the plan.'],
  doesNotMeet: ['The legal view of the earlier plan.'],
})

import { defineDuty } from '../../../../readings/duty/index.ts'
import { protectionPlan } from '../../statuses/protection-plan.ts'
import { pages } from '../conference/law.ts'
import { planOver } from '../conference/reviews.ts'
import { manxUnknown, ourOwn } from '../sources.ts'
import { notBefore, untilMet } from '../steps.ts'
import { asGroup, coreGroups } from './groups.ts'

/** The core group meets again four weeks after each meeting, for as long as the child is on the plan. */
export default defineDuty({
  id: 'protection/core-group', title: 'Hold the next core group', answers: ['CP-2', 'AS-3'], catalogue: 'D-CP13', about: 'child',
  versions: [
    ...ourOwn({ weeks: 4 }, 'A core group meets at least every four weeks. That is Tarrowmouth’s own choice: national guidance sets the first one only, and other councils choose from four to six.'),
    ...manxUnknown('A core group keeps the child protection risk action plan up to date.', 'procedure', pages.manxPlan),
  ],
  arises: (t, c) => protectionPlan.spans(t, c).flatMap((plan) => coreGroups(plan, t)
    .map((step) => ({ key: `${step.record}:${plan.key}`, of: { plan, step }, at: step.happened, because: [step.current.id] }))),
  metBy: ({ plan, step }, t) => untilMet(coreGroups(plan, t).filter((s) => s.record !== step.record && notBefore(s.happened, step.happened) !== 'no').map(asGroup(plan))),
  notNeeded: ({ plan }) => planOver(plan),
  owner: 'social-worker',
  escalates: [{ after: { hours: 0 }, to: 'team-manager' }, { after: { workingDays: 5 }, to: 'head-of-service' }],
  press: { label: 'Write the core group', kind: 'core-group', step: 'held' },
  meets: ['The next core group that was held.'],
  doesNotMeet: ['A core group that was put off.', 'A review conference.', 'Sending round an update.'],
})

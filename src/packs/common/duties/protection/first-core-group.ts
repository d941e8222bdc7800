import { defineDuty } from '../../../../readings/duty/index.ts'
import { protectionPlan } from '../../statuses/protection-plan.ts'
import { conferenceGuidance, pages } from '../conference/law.ts'
import { planOver } from '../conference/reviews.ts'
import { manxUnknown } from '../sources.ts'
import { untilMet } from '../steps.ts'
import { asGroup, coreGroups } from './groups.ts'

/** Ten working days after the conference the family and those closest to the child make its outline into a plan. */
export default defineDuty({
  id: 'protection/first-core-group', title: 'Hold the first core group', answers: ['CP-2'], catalogue: 'D-CP12', about: 'child',
  versions: [
    ...conferenceGuidance({ within: { workingDays: 10 }, href: pages.after, says: 'The core group meets first within ten working days of the first conference, and works the outline out into a plan.' }),
    ...manxUnknown('A core group works out the child protection risk action plan.', 'procedure', pages.manxPlan),
  ],
  arises: (t, c) => protectionPlan.spans(t, c).map((of) => ({ key: of.key, of, at: of.from, because: of.because.slice(0, 1) })),
  metBy: (plan, t) => untilMet(coreGroups(plan, t).map(asGroup(plan))),
  notNeeded: planOver,
  owner: 'social-worker',
  escalates: [{ after: { hours: 0 }, to: 'team-manager' }, { after: { workingDays: 5 }, to: 'head-of-service' }],
  press: { label: 'Write the core group', kind: 'core-group', step: 'held' },
  meets: ['A core group that was held after the conference.'],
  doesNotMeet: ['A visit, or phone calls to each agency.', 'A date in the diary.'],
})

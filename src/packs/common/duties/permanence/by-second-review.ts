import { addMonths, dayOf, latest } from '../../../../calendar/index.ts'
import { fromEach } from '../../../../ledger/index.ts'
import { defineDuty, type Candidate } from '../../../../readings/duty/index.ts'
import { manxReviews, planningGuidance } from '../care-plan/law.ts'
import { careEnded, heldIn, inCare } from '../care-review/reviews.ts'
import { manxUnknown } from '../sources.ts'
import { notBefore, tooRough } from '../steps.ts'
import { ways } from './plans.ts'

/** By the second review it is known how the child will come to have a home that lasts, and what else if not. */
export default defineDuty({
  id: 'permanence/by-second-review', title: 'Say what home is to last', answers: ['CA-2'], catalogue: 'D-LA16', about: 'child',
  versions: [
    ...planningGuidance({
      within: 'by the date given', numberBasis: 'statutory guidance', status: 'verified', href: 'https://proceduresonline.com/toolkit/glossary/p/cs-permanence-plan',
      says: 'By the second review the care plan says how the child is to have a home that lasts. Until that review is held, its last day is taken: three months after the first.',
    }),
    ...manxUnknown('A plan for a home that lasts is expected on the Isle of Man as good practice, and inspectors found it came too late.', 'procedure', manxReviews),
  ],
  arises: (t, c) => fromEach(inCare(t, c), (care) => {
    const [first, second] = heldIn(care, t, c)
    if (!first) return []
    const by = second?.step.happened ?? { day: addMonths(dayOf(latest(first.step.happened)), 3) }
    return [{ key: care.key, of: care, at: first.step.happened, by, because: [first.step.current.id] }]
  }),
  metBy: (care, t) => fromEach(ways(t), ({ step, route, beside }): readonly Candidate[] => {
    const since = notBefore(step.happened, care.from)
    if (since === 'no') return []
    if (!route) return [{ step, counts: 'no', why: 'Written, but not how they come to have a home that lasts' }]
    if (!beside) return [{ step, counts: 'no', why: 'One way is written, and no second way, or why there is none' }]
    return [since === 'yes' ? { step, counts: 'yes' } : { step, counts: 'cannot tell', why: tooRough }]
  }),
  notNeeded: careEnded,
  owner: 'social-worker',
  escalates: [{ after: { hours: 0 }, to: 'team-manager' }, { after: { workingDays: 10 }, to: 'head-of-service' }],
  press: { label: 'Say what you are working towards', kind: 'permanence-plan', step: 'set' },
  meets: ['The way chosen and a second way, or why there is none: in the care plan or in the plan for a home that lasts.'],
  doesNotMeet: ['One way alone.', 'Waiting for the court to decide.', 'A way written before they came into care this time.'],
})

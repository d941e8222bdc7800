import { defineDuty, type Candidate } from '../../../../readings/duty/index.ts'
import { ehcPlans } from './ehc.ts'
import { sendRegulation } from './law.ts'

/** Twenty weeks from asking to a final plan: half a school year is long enough to wait. */
export default defineDuty({
  id: 'disability/ehc-issue', title: 'Issue the school plan', answers: ['DC-1'], catalogue: 'D-DI03', about: 'child',
  versions: sendRegulation({ weeks: 20 }, '13(2)', 'https://senexpertsolicitors.co.uk/site/news/the-20-week-ehc-needs-assessment-deadline',
    'A final plan is sent within twenty weeks of the request. The regulation allows more for long school holidays, time away and exceptional '
      + 'circumstances, which are not read here. Read in solicitors’ pages that restate it.'),
  arises: (t) => ehcPlans(t).flatMap((of) => (of.requested ? [{ key: of.entry.record, of, at: of.requested.happened, because: [of.requested.current.id] }] : [])),
  metBy: ({ entry }): readonly Candidate[] => entry.all('issued').map((step) => ({ step, counts: 'yes' })),
  notNeeded: ({ over }) => (over ? { why: 'No plan will be made, or it ceased', fact: over.current.id } : null),
  // Those who do it work in education and have no post here: whoever leads the service asks them.
  owner: 'head-of-service',
  escalates: [],
  press: { label: 'Write that the plan was issued', kind: 'ehc-plan', step: 'issued' },
  meets: ['A final plan.', 'A decision that no plan will be made: then it is no longer owed.'],
  doesNotMeet: ['A draft plan.', 'Advice that was sent.'],
})

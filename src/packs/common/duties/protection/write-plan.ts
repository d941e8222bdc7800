import { isBefore } from '../../../../calendar/index.ts'
import { defineDuty } from '../../../../readings/duty/index.ts'
import { heldConferences, stoppedBy } from '../../families/conference.ts'
import { protectionPlan } from '../../records/protection-plan.ts'
import { ourOwn } from '../sources.ts'

/** A plan the conference decided is written down: until it is, nobody can be held to it. */
export default defineDuty({
  id: 'protection/write-plan', title: 'Write the plan the conference decided', answers: ['CP-2'], catalogue: null, about: 'child',
  versions: ourOwn({ workingDays: 1 }, 'The outline of a protection plan is written by the end of the working day after the conference. That is Tarrowmouth’s own choice.'),
  arises: (t) => heldConferences(t).filter((c) => c.kind !== 'REVIEW' && c.held.body.outcome === 'PLAN')
    .map((of) => ({ key: of.entry.record, of, at: of.held.happened, because: [of.held.current.id] })),
  // It happened when the conference decided it; what counts is when it was written.
  metBy: ({ entry, held }, t) => t.all(protectionPlan, 'begun')
    .filter((s) => (s.body.conference ? s.body.conference === entry.record : isBefore(s.happened, held.happened) !== 'yes'))
    .map((step) => ({ step, counts: 'yes', at: { at: step.recorded } })),
  notNeeded: ({ held }, t) => {
    const stop = stoppedBy(t, held.happened)
    return stop ? { why: 'A later conference decided that no plan is needed', fact: stop.held.current.id } : null
  },
  owner: 'social-worker',
  escalates: [{ after: { hours: 0 }, to: 'team-manager' }],
  press: { label: 'Begin the plan', kind: 'protection-plan', step: 'begun' },
  meets: ['The plan, written with what must change and who sees to it. The first core group works it out.'],
  doesNotMeet: ['The record of the conference.', 'A plan written for another conference.'],
})

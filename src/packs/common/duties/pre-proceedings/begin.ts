import { readOnce, type Timeline } from '../../../../ledger/index.ts'
import { defineDuty, type Candidate } from '../../../../readings/duty/index.ts'
import { legalMeeting } from '../../records/legal-meeting.ts'
import { sameDayOrAfter } from '../court/when.ts'
import { ourOwn } from '../sources.ts'
import { tooRough, untilMet } from '../steps.ts'
import { begun } from './since.ts'

/** A legal meeting that decides on pre-proceedings starts their clocks only once they are begun: that is not left lying. */
export default defineDuty({
  id: 'pre-proceedings/begin', title: 'Begin pre-proceedings, as decided', answers: ['PP-1'], catalogue: null, about: 'child',
  versions: ourOwn({ workingDays: 1 }, 'Once a legal meeting decides on pre-proceedings, they are begun by the end of the next working day, so that '
    + 'every later day can be counted. The number is Tarrowmouth’s own choice.'),
  arises: (t) => decidedOn(t).map((step) => ({ key: step.record, of: step, at: step.happened, because: [step.current.id] })),
  metBy: (decision, t) => untilMet(begun(t).flatMap(({ decided }): readonly Candidate[] => {
    const after = sameDayOrAfter(decided.happened, decision.happened)
    if (after === 'no') return []
    return [after === 'yes' ? { step: decided, counts: 'yes' } : { step: decided, counts: 'cannot tell', why: tooRough }]
  })),
  owner: 'team-manager',
  escalates: [{ after: { hours: 0 }, to: 'head-of-service' }],
  press: { label: 'Begin pre-proceedings', kind: 'pre-proceedings', step: 'decided' },
  meets: ['Pre-proceedings begun on the day of the decision or after.'],
  doesNotMeet: ['Pre-proceedings that began before.', 'Minutes of the meeting.'],
})

const decidedOn = readOnce((t: Timeline) => t.all(legalMeeting, 'decided').filter((s) => s.body.outcome === 'PLO'))

import { defineDuty, type Candidate } from '../../../../readings/duty/index.ts'
import { legalMeeting } from '../../records/legal-meeting.ts'
import { ourOwn } from '../sources.ts'
import { manxBeforeCourt } from './law.ts'

/** A legal meeting that was asked for is held and comes to a decision within ten working days. */
export default defineDuty({
  id: 'pre-proceedings/legal-meeting', title: 'Hold the legal meeting and decide', answers: ['PP-1', 'AS-3'], catalogue: 'D-PL02', about: 'child',
  versions: [...ourOwn({ workingDays: 10 },
    'A legal meeting is held and decided within ten working days of being asked for. That is Tarrowmouth’s own choice: there is no national number, and another '
      + 'council’s procedure gives five days.'), ...manxBeforeCourt('A worker may ask lawyers whether the law is needed.')],
  arises: (t) => t.each(legalMeeting).flatMap((entry) => {
    const asked = entry.first('asked')
    return asked ? [{ key: entry.record, of: entry, at: asked.happened, because: [asked.current.id] }] : []
  }),
  metBy: (entry): readonly Candidate[] => [
    ...entry.all('held').map((step): Candidate => ({ step, counts: 'no', why: 'Held, and not decided yet' })),
    ...entry.all('decided').map((step): Candidate => step.body.outcome ? { step, counts: 'yes' } : { step, counts: 'no', why: 'Something was written, but not what was decided' }),
  ],
  owner: 'team-manager',
  escalates: [{ after: { hours: 0 }, to: 'head-of-service' }],
  press: { label: 'Decide what follows', kind: 'legal-meeting', step: 'decided' },
  meets: ['A decision, whichever it is, with the reason beside it. To find out more and meet again is a decision too.'],
  doesNotMeet: ['A meeting that ends without one.', 'A lawyer’s letter.'],
})

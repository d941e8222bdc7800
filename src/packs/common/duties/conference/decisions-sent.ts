import { defineDuty } from '../../../../readings/duty/index.ts'
import { ourOwn } from '../sources.ts'
import { afterEach, sent } from './sent.ts'

/** What was decided reaches the family and everybody in the plan the next working day: they act on it, not on what they remember. */
export default defineDuty({
  id: 'conference/decisions-sent', title: 'Send what the conference decided', answers: ['CP-2'], catalogue: 'D-CP10', about: 'child',
  versions: ourOwn({ workingDays: 1 }, 'What a conference decided is sent by the end of the next working day. That is Tarrowmouth’s own choice; other councils choose the same.'),
  arises: afterEach,
  metBy: (entry) => sent(entry.all('decisions-sent')),
  owner: 'conference-chair',
  escalates: [{ after: { hours: 0 }, to: 'team-manager' }, { after: { workingDays: 5 }, to: 'head-of-service' }],
  press: { label: 'Say the decisions were sent', kind: 'protection-conference', step: 'decisions-sent' },
  meets: ['Sending what was decided, and who does what, to the parents and everybody in the plan.'],
  doesNotMeet: ['Telling people in the room.', 'The full record, which follows.'],
})

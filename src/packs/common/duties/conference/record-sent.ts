import { defineDuty } from '../../../../readings/duty/index.ts'
import { ourOwn } from '../sources.ts'
import { afterEach, sent } from './sent.ts'

/** The record of a conference reaches everybody who needs it, the child in words for them. */
export default defineDuty({
  id: 'conference/record-sent', title: 'Send the record of the conference', answers: ['CP-2', 'VO-2'], catalogue: 'D-CP11', about: 'child',
  versions: ourOwn({ workingDays: 20 }, 'The full record of a conference is sent within 20 working days. That is Tarrowmouth’s own choice: no national number was found, and another council chooses 15.'),
  arises: afterEach,
  metBy: (entry) => sent(entry.all('record-sent')),
  owner: 'conference-chair',
  escalates: [{ after: { hours: 0 }, to: 'team-manager' }, { after: { workingDays: 5 }, to: 'head-of-service' }],
  press: { label: 'Say the record was sent', kind: 'protection-conference', step: 'record-sent' },
  meets: ['Sending the full record, with to whom.'],
  doesNotMeet: ['The list of decisions, which is owed sooner.', 'A draft sent to the person who leads the conference.'],
})

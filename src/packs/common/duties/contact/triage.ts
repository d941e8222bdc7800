import { fromEach } from '../../../../ledger/index.ts'
import { defineDuty } from '../../../../readings/duty/index.ts'
import { contact } from '../../records/contact.ts'
import { manxUnknown, ourOwn } from '../sources.ts'

/** Every worry that reaches us is decided on: doing nothing more is a decision too, and is written. */
export default defineDuty({
  id: 'contact/triage', title: 'Decide what happens with a contact', answers: ['FD-3'], catalogue: 'D-FD05', about: 'child',
  versions: [...ourOwn({ workingDays: 1 },
    'When somebody tells us they are worried, Tarrowmouth decides by the end of the next working day what to do. That is our own choice: '
      + 'no national rule gives a time.'), ...manxUnknown('Every request is logged as a contact, and a request for a service is a referral as well.', 'procedure', 'http://isleofmanchildcare.proceduresonline.com/chapters/p_init_contact_ref.html')],
  arises: (t) => fromEach(t.each(contact), (entry) => {
    const received = entry.at('received')
    return received ? [{ key: entry.record, of: entry, at: received.happened, because: [received.current.id] }] : []
  }),
  metBy: (entry) => entry.all('decided').map((step) => step.body.outcome
    ? { step, counts: 'yes' }
    : { step, counts: 'no', why: 'Something was written, but not what was decided' }),
  owner: 'front-door-manager',
  escalates: [{ after: { hours: 0 }, to: 'head-of-service' }],
  press: { label: 'Decide what happens next', kind: 'contact', step: 'decided' },
  meets: ['An outcome on the contact. “Nothing more to do” is an outcome, with the reason beside it.'],
  doesNotMeet: ['A note that somebody is looking into it.', 'A decision with no outcome chosen.'],
})

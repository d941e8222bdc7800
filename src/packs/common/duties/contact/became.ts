import { fromEach } from '../../../../ledger/index.ts'
import { defineDuty, type Candidate } from '../../../../readings/duty/index.ts'
import { contact } from '../../records/contact.ts'
import { became, decisionOn, toBecome } from '../../families/became.ts'
import { manxOwn, ourOwn } from '../sources.ts'

/** A contact that is to become a referral is not one until somebody writes it: between the two, children have been lost. */
export default defineDuty({
  id: 'contact/became', title: 'Write what the contact became', answers: ['FD-3', 'FD-5'], catalogue: null, about: 'child',
  versions: [...ourOwn({ workingDays: 1 },
    'When a contact is decided to be a referral, or to go straight to a strategy discussion, that is written by the end of the next working day. That is Tarrowmouth’s own choice: no national rule gives a time.'),
  ...manxOwn('A request for a service is written as a referral as well.')],
  arises: (t) => fromEach(t.each(contact), (entry) => {
    const decided = decisionOn(entry), becomes = toBecome(entry)
    return decided && becomes ? [{ key: entry.record, of: entry, at: decided.happened, because: [decided.current.id], about: `It was decided to be ${becomes}` }] : []
  }),
  metBy: (entry, t): readonly Candidate[] => { const step = became(entry, t); return step ? [{ step, counts: 'yes' }] : [] },
  owner: 'front-door-manager',
  escalates: [{ after: { hours: 0 }, to: 'head-of-service' }],
  press: { label: 'Write the referral', kind: 'referral', step: 'received' },
  meets: ['The referral, where that was decided.', 'The strategy discussion, or a referral that leads to it, where that was decided.'],
  doesNotMeet: ['The decision on the contact by itself.', 'A referral of before the contact came.'],
})

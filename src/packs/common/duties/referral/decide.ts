import { fromEach } from '../../../../ledger/index.ts'
import { defineDuty } from '../../../../readings/duty/index.ts'
import { referral } from '../../records/referral.ts'
import { manxProcedure, workingTogether } from '../sources.ts'

/** A referral is answered within one working day, whatever the answer is. */
export default defineDuty({
  id: 'referral/decide', title: 'Decide the response to a referral', answers: ['FD-3'], catalogue: 'D-FD01', about: 'child',
  versions: [...workingTogether({
    within: { workingDays: 1 }, numberBasis: 'statutory guidance', numberRead: true,
    says: 'Within one working day of getting a referral, a social worker decides what kind of response the child needs. Deciding that '
      + 'nothing more is needed is a decision too.',
  }), ...manxProcedure({ workingDays: 1 },
    'http://isleofmanchildcare.proceduresonline.com/chapters/p_init_contact_ref.html',
    'A referral is decided within one working day. Doing nothing is a decision too, and is recorded.')],
  arises: (t) => fromEach(t.each(referral), (entry) => {
    const received = entry.at('received')
    return received ? [{ key: entry.record, of: entry, at: received.happened, because: [received.current.id] }] : []
  }),
  metBy: (entry) => entry.all('decided').map((step) => step.body.outcome
    ? { step, counts: 'yes' }
    : { step, counts: 'no', why: 'Something was written, but not what was decided' }),
  owner: 'front-door-manager',
  escalates: [{ after: { hours: 0 }, to: 'head-of-service' }, { after: { workingDays: 1 }, to: 'director' }],
  press: { label: 'Decide the response', kind: 'referral', step: 'decided' },
  meets: ['An outcome on the referral, whichever it is, with the reason beside it.'],
  doesNotMeet: ['An acknowledgement to the referrer.', 'A decision with no outcome chosen.'],
})

import { day } from '../../../../calendar/index.ts'
import { fromEach } from '../../../../ledger/index.ts'
import { defineDuty } from '../../../../readings/duty/index.ts'
import { referral } from '../../records/referral.ts'
import { manxOwn, workingTogether } from '../sources.ts'
import { tellings, whichReferral } from './tellings.ts'

/** Somebody who reported a worry hears that it arrived. */
export default defineDuty({
  id: 'referral/acknowledge', title: 'Tell the referrer it arrived', answers: ['FD-2'], catalogue: 'D-FD02', about: 'child',
  // Earlier editions ask for a decision within a day; that they ask for an acknowledgement has not been read anywhere.
  versions: [...workingTogether({
    within: { workingDays: 1 }, numberBasis: 'statutory guidance', numberRead: true, since: day('2018-07-04'),
    says: 'Within one working day, the person who made a referral is told that it arrived.',
  }), ...manxOwn('Whoever refers a child hears that it arrived.')],
  arises: (t) => fromEach(t.each(referral), (entry) => {
    const received = entry.at('received')
    return received ? [{ key: entry.record, of: entry.record, at: received.happened, because: [received.current.id] }] : []
  }),
  metBy: (record, t) => tellings(record, t).filter((told) => told.reason === null || told.names !== 'yes').map(({ step, names }) => names === 'yes'
    ? { step, counts: names }
    : { step, counts: names, why: whichReferral }),
  notNeeded: (record, t) => {
    const found = tellings(record, t).find((told) => told.names === 'yes' && told.reason !== null)
    return found ? { why: 'The referrer was not told, for a reason that is written down', fact: found.step.current.id } : null
  },
  owner: 'front-door-manager',
  escalates: [{ after: { workingDays: 1 }, to: 'head-of-service' }],
  press: { label: 'Write what the referrer was told', kind: 'referrer-told', step: 'told' },
  meets: ['Telling the referrer it arrived, by any means.', 'Telling the referrer the outcome: that says it arrived too.'],
  doesNotMeet: ['A decision the referrer has not heard about.', 'A message about another referral.'],
})

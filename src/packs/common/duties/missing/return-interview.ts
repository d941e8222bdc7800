import { defineDuty } from '../../../../readings/duty/index.ts'
import { manxUnknown, missingGuidance } from '../sources.ts'
import { cameBack } from './episodes.ts'
import { attempts, declinedTwice } from './interviews.ts'

/** Within three days of coming back, a child is offered a talk with somebody who has no part in running where they live. */
export default defineDuty({
  id: 'missing/return-interview', title: 'Independent return interview', answers: ['MI-3'], catalogue: 'D-MI06', about: 'child',
  versions: [...missingGuidance({ hours: 72 }, 'statutory guidance', 'verified',
    'Each time a child comes back from being missing they are offered a return interview, held within 72 hours by somebody independent of '
      + 'where they live.'), ...manxUnknown('Every child who was missing is offered a talk with somebody independent on their return.', 'procedure', 'https://safeguardingboard.im/safeguarding-children/information-for-professionals/missing-children')],
  arises: (t) => cameBack(t).map((of) => ({ key: of.entry.record, of, at: of.back.happened, because: [of.back.current.id] })),
  metBy: attempts,
  notNeeded: (episode, t) => {
    const second = declinedTwice(episode, t)
    return second ? { why: 'Declined twice, and offered again after the first', fact: second.current.id } : null
  },
  owner: 'return-interviewer',
  escalates: [{ after: { hours: 0 }, to: 'team-manager' }, { after: { days: 5 }, to: 'head-of-service' }],
  press: { label: 'Write the return interview', kind: 'return-interview', step: 'held' },
  meets: [
    'An interview held after the child came back, by somebody with no post in the home they went missing from.',
    'Two offers, and the child saying no to both: then it is no longer owed.',
  ],
  doesNotMeet: [
    'A talk with the manager or staff of the home, however good.', 'The police checking that the child is safe and well.',
    'One no: it is offered again.', 'An interviewer we only know by name: we cannot tell.', 'A reason for not offering it.',
  ],
})

import { defineDuty } from '../../../../readings/duty/index.ts'
import { careRegulation, distancePage, distanceSince } from '../care-plan/law.ts'
import { decisionsAbout, movedOn, staysElsewhere } from './elsewhere.ts'

/** A home in the next council’s area is agreed to by a senior manager before the child moves. */
export default defineDuty({
  id: 'placement/out-of-area-decision', title: 'Agree to a home next door', answers: ['CA-5'], catalogue: 'D-PM01', about: 'child',
  versions: careRegulation({
    within: 'by the date given', numberBasis: 'regulation', part: '11(1)(a)', status: 'verified', href: distancePage, from: distanceSince,
    says: 'A home outside the council’s area is agreed to by an officer named for it before the move, except with family, friends or a foster carer of the council’s own.',
  }),
  arises: (t, c) => staysElsewhere(t, c, ['NEXT']).map((stay) => ({ key: stay.key, of: stay, at: stay.from, by: stay.from, because: stay.because.slice(0, 1) })),
  metBy: (stay, t) => decisionsAbout(stay, t, ['NEXT', 'FAR'], 'a senior manager'),
  notNeeded: movedOn,
  owner: 'head-of-service',
  escalates: [{ after: { hours: 0 }, to: 'director' }],
  press: { label: 'Ask for agreement', kind: 'placement-approval', step: 'asked' },
  meets: ['A senior manager’s or the director’s yes for this home, before the move. Later, it is late.'],
  doesNotMeet: ['A team manager’s yes.', 'Money agreed by commissioning.', 'A no.'],
})

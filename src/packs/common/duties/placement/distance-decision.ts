import { defineDuty } from '../../../../readings/duty/index.ts'
import { careRegulation, distancePage, distanceSince } from '../care-plan/law.ts'
import { decisionsAbout, movedOn, staysElsewhere } from './elsewhere.ts'

/** A home beyond the neighbouring councils is the director’s to agree to. */
export default defineDuty({
  id: 'placement/distance-decision', title: 'Agree to a home far away', answers: ['CA-5'], catalogue: 'D-PM02', about: 'child',
  versions: careRegulation({
    within: 'by the date given', numberBasis: 'regulation', part: '11(1)(b) and (5)', status: 'verified', href: distancePage, from: distanceSince,
    says: 'A home outside the council’s area and outside every neighbouring one is agreed to by the director before the move. The council there is asked first and given the '
      + 'care plan. Family, friends and the council’s own foster carers are left out.',
  }),
  arises: (t, c) => staysElsewhere(t, c, ['FAR']).map((stay) => ({ key: stay.key, of: stay, at: stay.from, by: stay.from, because: stay.because.slice(0, 1) })),
  metBy: (stay, t) => decisionsAbout(stay, t, ['NEXT', 'FAR'], 'the director'),
  notNeeded: movedOn,
  owner: 'head-of-service',
  escalates: [{ after: { hours: 0 }, to: 'director' }],
  press: { label: 'Ask for agreement', kind: 'placement-approval', step: 'asked' },
  meets: ['The director’s yes for this home, before the move. Later, it is late.'],
  doesNotMeet: ['A senior manager’s yes.', 'The director having heard of it.'],
})

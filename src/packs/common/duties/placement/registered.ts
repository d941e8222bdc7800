import { day } from '../../../../calendar/index.ts'
import { defineDuty, type Candidate } from '../../../../readings/duty/index.ts'
import { approvalsFor } from '../../families/place.ts'
import { cited, inEngland } from '../../families/cited.ts'
import { movedOn, semiIndependent } from './elsewhere.ts'

/** Somebody has looked that a supported place may lawfully take them. */
export default defineDuty({
  id: 'placement/registered', title: 'Check the place is registered', answers: ['CA-7', 'HM-2'], catalogue: 'D-PM13', about: 'child',
  versions: inEngland(day('2023-10-28'), {
    within: 'by the date given', basis: 'regulation', numberBasis: 'regulation',
    law: cited('Supported Accommodation (England) Regulations 2023', 'https://rotherhamcsyp.proceduresonline.com/p_place_other_arr.html', 'verified',
      'From 28 October 2023 a place that supports children in care of 16 and 17 must be registered. It is checked before they move in.'),
  }),
  arises: (t, c) => semiIndependent(t, c).map((stay) => ({ key: stay.key, of: stay, at: stay.from, by: stay.from, because: stay.because.slice(0, 1) })),
  metBy: (stay, t) => approvalsFor(stay, t).flatMap((e) => e.all('asked')).filter((s) => s.body.for === 'SEMI').map((step): Candidate => {
    if (step.body.registered === undefined) return { step, counts: 'no', why: 'Nobody wrote whether the place is registered' }
    return step.body.registered ? { step, counts: 'yes' } : { step, counts: 'no', why: 'It is not registered' }
  }),
  notNeeded: movedOn,
  owner: 'social-worker',
  escalates: [{ after: { hours: 0 }, to: 'head-of-service' }],
  press: { label: 'Write that it is registered', kind: 'placement-approval', step: 'asked' },
  meets: ['A request for agreement that says the place is registered.'],
  doesNotMeet: ['An application for registration.', 'A contract with the place.'],
})

import { defineDuty } from '../../../../readings/duty/index.ts'
import { ourOwn } from '../sources.ts'
import { decisionsAbout, movedOn, staysAsked } from './elsewhere.ts'

/** No child in care sleeps in bed and breakfast, a hostel or a foyer without the director knowing and deciding, by name. */
export default defineDuty({
  id: 'placement/director-decides', title: 'The director decides tonight', answers: ['HM-1', 'HM-2', 'CA-7'], catalogue: null, about: 'child',
  versions: ourOwn('at once',
    'From the first night, the director decides about a child in care in bed and breakfast, a hostel or a foyer, and until which day. That it is the director, and at once, is '
      + 'Tarrowmouth’s own choice. A yes does not make the place suitable: guidance knows no night on which it is.'),
  arises: (t, c) => staysAsked(t, c, ['BB']).map((stay) => ({ key: stay.key, of: stay, at: stay.from, because: stay.because.slice(0, 1) })),
  metBy: (stay, t) => decisionsAbout(stay, t, ['BB'], 'the director'),
  notNeeded: movedOn,
  owner: 'director',
  escalates: [{ after: { hours: 0 }, to: 'director' }],
  redLine: {
    title: 'A child in care sleeps in bed and breakfast, a hostel or a foyer',
    why: 'Ministers and inspectors found children among adults in such places, and directors who did not know. No night of it may be nobody’s decision.',
  },
  press: { label: 'Decide, as the director', kind: 'placement-approval', step: 'decided-by-director' },
  meets: ['The director’s yes, with a last day. Before the first night, or late.'],
  doesNotMeet: ['A head of service’s yes.', 'The director’s no, while the child is still there.'],
})

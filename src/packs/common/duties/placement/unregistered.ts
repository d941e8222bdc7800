import { defineDuty } from '../../../../readings/duty/index.ts'
import { ourOwn } from '../sources.ts'
import { decisionsAbout, movedOn, staysAsked } from './elsewhere.ts'

/** A child in a place nobody inspects is the director’s to answer for, with a way out. */
export default defineDuty({
  id: 'placement/unregistered', title: 'Decide about an unregistered place', answers: ['HM-2', 'CA-7'], catalogue: 'D-PM14', about: 'child',
  versions: ourOwn({ workingDays: 1 },
    'When a child in care lives in a place that should be registered and is not, the director decides by the end of the next working day, and until which day. No rule gives a '
      + 'number or asks us to tell the regulator: both are Tarrowmouth’s own choice.'),
  arises: (t, c) => staysAsked(t, c, ['UNREG']).map((stay) => ({ key: stay.key, of: stay, at: stay.from, because: stay.because.slice(0, 1) })),
  metBy: (stay, t) => decisionsAbout(stay, t, ['UNREG'], 'the director'),
  notNeeded: movedOn,
  owner: 'director',
  escalates: [{ after: { hours: 0 }, to: 'director' }],
  press: { label: 'Decide, as the director', kind: 'placement-approval', step: 'decided-by-director' },
  meets: ['The director’s yes, with a last day.'],
  doesNotMeet: ['A court’s order about the child’s liberty: the place must still be registered.', 'A head of service’s yes.'],
})

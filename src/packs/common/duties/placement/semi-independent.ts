import { defineDuty } from '../../../../readings/duty/index.ts'
import { ourOwn } from '../sources.ts'
import { decisionsAbout, movedOn, semiIndependent } from './elsewhere.ts'

/** Nobody is moved to live half on their own because they turned 16: somebody senior has read how ready they are. */
export default defineDuty({
  id: 'placement/semi-independent', title: 'Agree to living half on their own', answers: ['CA-7'], catalogue: null, about: 'child',
  versions: ourOwn('by the date given',
    'Before a child in care moves to a semi-independent or supported place, somebody senior has agreed, with how ready they are before them. That is Tarrowmouth’s own choice.'),
  arises: (t, c) => semiIndependent(t, c).map((stay) => ({ key: stay.key, of: stay, at: stay.from, by: stay.from, because: stay.because.slice(0, 1) })),
  metBy: (stay, t) => decisionsAbout(stay, t, ['SEMI'], 'a senior manager'),
  notNeeded: movedOn,
  owner: 'head-of-service',
  escalates: [{ after: { hours: 0 }, to: 'director' }],
  press: { label: 'Ask for agreement', kind: 'placement-approval', step: 'asked' },
  meets: ['A yes by a senior manager or the director before the move. Later, it is late.'],
  doesNotMeet: ['Their own wish to move, which is asked and is not enough.', 'A pathway plan that names the place.'],
})

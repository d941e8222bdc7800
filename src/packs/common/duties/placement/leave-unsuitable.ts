import { defineDuty } from '../../../../readings/duty/index.ts'
import { approvalsFor } from '../../families/place.ts'
import { ourOwn } from '../sources.ts'
import { leaving, staysAsked } from './elsewhere.ts'

const reasons = ['BB', 'UNREG']

/** The last day the director gave is kept: the child has a home by then. */
export default defineDuty({
  id: 'placement/leave-unsuitable', title: 'Move them to a real home', answers: ['HM-1', 'HM-2'], catalogue: null, about: 'child',
  versions: ourOwn('by the date given',
    'Whoever agrees to bed and breakfast, a hostel, a foyer or an unregistered place gives a last day, and the child has moved by then. That the day is kept is Tarrowmouth’s own choice.'),
  arises: (t, c) => staysAsked(t, c, reasons).flatMap((stay) => {
    const decided = approvalsFor(stay, t).filter((e) => e.all('asked').some((a) => reasons.includes(a.body.for ?? '')))
      .flatMap((e) => e.all('decided-by-director')).findLast((s) => s.body.agreed)
    return decided ? [{
      key: stay.key, of: stay, at: stay.from, because: [decided.current.id], ...(decided.body.until ? { by: { day: decided.body.until } } : {}),
    }] : []
  }),
  metBy: leaving,
  owner: 'head-of-service',
  escalates: [{ after: { hours: 0 }, to: 'director' }],
  press: { label: 'Write the move', kind: 'placement', step: 'started' },
  meets: ['Moving out, or moving in somewhere else.'],
  doesNotMeet: ['A later last day.', 'A night away.'],
})

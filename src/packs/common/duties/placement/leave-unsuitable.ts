import { fromEach } from '../../../../ledger/index.ts'
import { defineDuty } from '../../../../readings/duty/index.ts'
import { approvalsFor } from '../../families/place.ts'
import { ourOwn } from '../sources.ts'
import { leaving, staysAsked } from './elsewhere.ts'

const reasons = ['BB', 'UNREG']

/**
 * The last day the director gave is kept: the child has a home by then. It is owed from the first night, whether or not anybody has
 * decided: a child does not wait for an answer. Without a yes there is no day to wait until.
 */
export default defineDuty({
  id: 'placement/leave-unsuitable', title: 'Move them to a real home', answers: ['HM-1', 'HM-2'], catalogue: null, about: 'child',
  versions: ourOwn('by the date given',
    'A child in bed and breakfast, a hostel, a foyer or an unregistered place has a real home by the last day the director gave; at once, where the director said no. While nobody has given a day, '
      + 'nobody can tell how late it is, and it is owed all the same. That the day is kept is Tarrowmouth’s own choice.'),
  arises: (t, c) => fromEach(staysAsked(t, c, reasons), (stay) => {
    const answers = approvalsFor(stay, t).filter((e) => e.all('asked').some((a) => reasons.includes(a.body.for ?? ''))).flatMap((e) => e.all('decided-by-director'))
    const decided = answers.findLast((s) => s.body.agreed), refused = decided ? undefined : answers.findLast((s) => s.body.agreed === false)
    const answer = decided ?? refused, by = decided?.body.until ? { day: decided.body.until } : refused?.happened
    return [{ key: stay.key, of: stay, at: stay.from, because: [...stay.because.slice(0, 1), ...(answer ? [answer.current.id] : [])], ...(by ? { by } : {}) }]
  }),
  metBy: leaving,
  owner: 'head-of-service',
  escalates: [{ after: { hours: 0 }, to: 'director' }],
  press: { label: 'Write the move', kind: 'placement', step: 'started' },
  meets: ['Moving out, or moving in somewhere else.'],
  doesNotMeet: ['A later last day.', 'A night away.'],
})

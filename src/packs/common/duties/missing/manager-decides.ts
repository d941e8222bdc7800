import { dueAfter, isAtOrBefore } from '../../../../calendar/index.ts'
import { defineDuty } from '../../../../readings/duty/index.ts'
import { manxOwn, ourOwn } from '../sources.ts'
import { words } from '../steps.ts'
import { wentMissing } from './episodes.ts'

const limit = { hours: 24 } as const

/** A child gone for a day is on a manager's desk, with a decision and not only a note that they know. */
export default defineDuty({
  id: 'missing/manager-decides', title: 'Manager decides what to do next', answers: ['MI-2', 'CP-4'], catalogue: 'D-MI03', about: 'child',
  versions: [...ourOwn(limit,
    'When a child has been missing for 24 hours, a manager has decided what is tried next. '
      + 'That is Tarrowmouth’s own choice: no national rule gives a time.'), ...manxOwn('A manager decides what is done while a child is missing.')],
  arises: (t) => wentMissing(t).map((of) => ({ key: of.entry.record, of, at: of.started.happened, because: [of.started.current.id] })),
  metBy: ({ entry }) => entry.all('decided').map((step) => words(step.body.decision) !== null
    ? { step, counts: 'yes' }
    : { step, counts: 'no', why: 'Something was written, but no decision' }),
  notNeeded: ({ entry, started }, _, c) => {
    const back = entry.at('returned')
    const due = dueAfter(started.happened, limit, c.jurisdiction)
    const inTime = back && 'from' in due && isAtOrBefore(back.happened, { at: due.from }) === 'yes'
    return inTime ? { why: 'Back before 24 hours', fact: back.current.id } : null
  },
  owner: 'team-manager',
  escalates: [{ after: { hours: 0 }, to: 'head-of-service' }, { after: { hours: 12 }, to: 'director' }],
  press: { label: 'Decide what is tried next', kind: 'missing-episode', step: 'decided' },
  meets: ['A decision on the episode: what is tried next, by whom, and when it is looked at again.'],
  doesNotMeet: ['A manager having been told.', 'The child being seen somewhere.', 'Coming back after 24 hours: a decision is still owed.'],
})

import { dueAfter, isAtOrBefore } from '../../../../calendar/index.ts'
import { defineDuty } from '../../../../readings/duty/index.ts'
import { after } from '../../families/after.ts'
import { manxAsked } from '../../families/manx.ts'
import { strategyDiscussion } from '../../records/strategy-discussion.ts'
import { ourOwn } from '../sources.ts'
import { wentMissing } from './episodes.ts'

const limit = { hours: 72 } as const

/** A child gone for three days is talked about by police, health and social care together, and not only looked for. */
export default defineDuty({
  id: 'missing/meet-while-missing', title: 'Hold a strategy discussion while missing', answers: ['MI-2', 'CP-1'], catalogue: 'D-MI04', about: 'child',
  versions: [
    ...ourOwn(limit, 'When a child has been missing for 72 hours, a strategy discussion has been held. That is Tarrowmouth’s own choice: no national rule gives a time. A child in danger has one sooner.'),
    ...manxAsked('72', 'When children go missing, what is learned is to be used to keep them safe.'),
  ],
  arises: (t) => wentMissing(t).filter((e) => e.started.body.kind !== 'A').map((of) => ({ key: of.entry.record, of, at: of.started.happened, because: [of.started.current.id] })),
  metBy: ({ started }, t) => after(started.happened, t.all(strategyDiscussion, 'held')),
  notNeeded: ({ entry, started }, _, c) => {
    const back = entry.at('returned'), due = dueAfter(started.happened, limit, c.jurisdiction)
    return back && 'from' in due && isAtOrBefore(back.happened, { at: due.from }) === 'yes' ? { why: 'Back before 72 hours', fact: back.current.id } : null
  },
  owner: 'team-manager',
  escalates: [{ after: { hours: 0 }, to: 'head-of-service' }, { after: { hours: 24 }, to: 'director' }],
  press: { label: 'Write the strategy discussion', kind: 'strategy-discussion', step: 'held' },
  meets: ['A strategy discussion held since they went.'],
  doesNotMeet: ['A manager’s decision, which is owed sooner.', 'Coming back after 72 hours: it is still owed.'],
})

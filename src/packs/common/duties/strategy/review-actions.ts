import { defineDuty, type Candidate } from '../../../../readings/duty/index.ts'
import { strategyDiscussion } from '../../records/strategy-discussion.ts'
import { manxOwn, ourOwn } from '../sources.ts'

/** Somebody looks at the actions again, until every one is done. */
export default defineDuty({
  id: 'strategy/review-actions', title: 'Look at the strategy actions again', answers: ['CP-1'], catalogue: 'D-CP03', about: 'child',
  versions: [...ourOwn({ workingDays: 5 },
    'A manager looks at the actions of a strategy discussion within five working days, and again within five of each look, until all are '
      + 'done. That is Tarrowmouth’s own choice.'), ...manxOwn('Actions agreed in a strategy discussion are looked at again.')],
  arises: (t) => t.each(strategyDiscussion).flatMap((entry) => {
    const held = entry.at('held')
    if (!held?.body.actions?.length) return []
    return [held, ...entry.all('reviewed')].map((from, i) => ({
      key: i === 0 ? entry.record : `${entry.record}:${from.sequence}`,
      of: { entry, from: from.sequence }, at: from.happened, because: [from.current.id],
    }))
  }),
  // A review answers the look before it, in the order they were written; closing shows that every action is done.
  metBy: ({ entry, from }): readonly Candidate[] => [...entry.all('reviewed'), ...entry.all('closed')]
    .filter((s) => s.sequence > from).slice(0, 1).map((step) => ({ step, counts: 'yes' })),
  notNeeded: ({ entry }) => {
    const done = entry.all('action-done')
    const all = (entry.at('held')?.body.actions ?? []).every((a) => done.some((d) => d.body.action === a.id))
    return all ? { why: 'Every action is done', fact: done.at(-1)?.current.id ?? null } : null
  },
  owner: 'team-manager',
  escalates: [{ after: { hours: 0 }, to: 'head-of-service' }],
  press: { label: 'Look at the actions again', kind: 'strategy-discussion', step: 'reviewed' },
  meets: ['Writing what is done, what is not, and whether the child is safer.', 'Closing the discussion, which needs every action done.'],
  doesNotMeet: ['One action done, while others are open.'],
})

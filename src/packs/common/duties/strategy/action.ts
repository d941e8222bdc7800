import { dayIn, type Day } from '../../../../calendar/index.ts'
import { defineDuty, type Owner } from '../../../../readings/duty/index.ts'
import { strategyDiscussion } from '../../records/strategy-discussion.ts'
import { manxOwn, ourOwn } from '../sources.ts'
import { words } from '../steps.ts'

/** Every action has a person and a day. One that lacks either belongs to the chair, and is owed the day it was agreed. */
export default defineDuty({
  id: 'strategy/action', title: 'Do what the strategy discussion agreed', answers: ['CP-1'], catalogue: 'D-CP02', about: 'child',
  versions: [...ourOwn('by the date given',
    'What a strategy discussion agreed is done by the person and the day it named. An action without a name or a day belongs to whoever '
      + 'led it, and is owed the same day. That is Tarrowmouth’s own choice.'), ...manxOwn('What a strategy discussion agreed is done by the day it named.')],
  arises: (t) => t.each(strategyDiscussion).flatMap((entry) => {
    const held = entry.at('held')
    return (held?.body.actions ?? []).flatMap((action) => held ? [{
      key: `${entry.record}:${action.id}`, of: { entry, action: action.id }, at: held.happened, because: [held.current.id],
      about: words(action.what) ?? 'An action nobody described',
      ...(action.owner && action.by
        ? { by: { day: action.by }, owner: { worker: action.owner } }
        : { by: sameDay(dayIn(held.happened)) ?? held.happened, owner: chair(held.body.chair) }),
    }] : [])
  }),
  metBy: ({ entry, action }) => entry.all('action-done').filter((s) => s.body.action === action).map((step) => ({ step, counts: 'yes' })),
  owner: 'team-manager',
  escalates: [{ after: { hours: 0 }, to: 'team-manager' }, { after: { workingDays: 2 }, to: 'head-of-service' }],
  press: { label: 'Say what was done', kind: 'strategy-discussion', step: 'action-done' },
  meets: ['Writing what was done and what came of it, by anybody.'],
  doesNotMeet: ['A new day for it. The old one stays on the record when the action is amended.', 'Looking at the list again.'],
})

const sameDay = (day: Day | null) => (day ? { day } : null)
const chair = (worker: string | undefined): Owner => (worker ? { worker } : { role: 'team-manager' })

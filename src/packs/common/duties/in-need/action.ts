import { dayIn } from '../../../../calendar/index.ts'
import { fromEach } from '../../../../ledger/index.ts'
import { defineDuty } from '../../../../readings/duty/index.ts'
import { childInNeedReview } from '../../records/child-in-need-review.ts'
import { ourOwn } from '../sources.ts'
import { words } from '../steps.ts'

/** What a review agreed is somebody's to do. Without a name or a day it belongs to whoever led the review, that day. */
export default defineDuty({
  id: 'in-need/action', title: 'Do what the review agreed', answers: ['AS-3'], catalogue: null, about: 'child',
  versions: ourOwn('by the date given',
    'What a review of a child in need plan agreed is done by the person and the day it named. An action without a name or a day belongs to '
      + 'whoever led it, and is owed the same day. That is Tarrowmouth’s own choice.'),
  arises: (t) => fromEach(t.each(childInNeedReview), (entry) => {
    const held = entry.at('held')
    return fromEach((held?.body.actions ?? []), (action) => {
      if (!held) return []
      const on = dayIn(held.happened), chair = held.body.chair
      return [{
        key: `${entry.record}:${action.id}`, of: { entry, action: action.id }, at: held.happened, because: [held.current.id],
        about: words(action.what) ?? 'An action nobody described',
        ...(action.owner && action.by
          ? { by: { day: action.by }, owner: { worker: action.owner } }
          : { by: on ? { day: on } : held.happened, owner: chair ? { worker: chair } : { role: 'team-manager' } }),
      }]
    })
  }),
  metBy: ({ entry, action }) => entry.all('action-done').filter((s) => s.body.action === action).map((step) => ({ step, counts: 'yes' })),
  owner: 'social-worker',
  escalates: [{ after: { workingDays: 2 }, to: 'team-manager' }],
  press: { label: 'Say what was done', kind: 'child-in-need-review', step: 'action-done' },
  meets: ['Writing what was done and what came of it, by anybody.'],
  doesNotMeet: ['Carrying it over to the next review.'],
})

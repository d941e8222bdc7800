import { dayIn } from '../../../../calendar/index.ts'
import { fromEach } from '../../../../ledger/index.ts'
import { defineDuty, type Owner } from '../../../../readings/duty/index.ts'
import { teamAroundTheChild } from '../../records/team-around-the-child.ts'
import { ourOwn } from '../sources.ts'
import { words } from '../steps.ts'

/** What the team around the child agreed is done. What has no name or no day belongs to whoever led the meeting, and is owed that day. */
export default defineDuty({
  id: 'early-help/action', title: 'Do what the team around the child agreed', answers: ['EH-2'], catalogue: null, about: 'child',
  versions: ourOwn('by the date given',
    'What the team around the child agreed is done by the person and the day it named. An action without a name or a day belongs to whoever led the '
      + 'meeting, and is owed the same day. That is Tarrowmouth’s own choice.'),
  arises: (t) => t.each(teamAroundTheChild).flatMap((entry) => {
    const held = entry.at('held')
    return fromEach((held?.body.actions ?? []), (action) => held ? [{
      key: `${entry.record}:${action.id}`, of: { entry, action: action.id }, at: held.happened, because: [held.current.id],
      about: words(action.what) ?? 'An action nobody described',
      ...(action.owner && action.by
        ? { by: { day: action.by }, owner: { worker: action.owner } }
        : { by: sameDay(dayIn(held.happened)) ?? held.happened, owner: chair(held.body.chair) }),
    }] : [])
  }),
  metBy: ({ entry, action }) => entry.all('action-done').filter((s) => s.body.action === action).map((step) => ({ step, counts: 'yes' })),
  owner: 'team-manager',
  escalates: [{ after: { hours: 0 }, to: 'team-manager' }],
  press: { label: 'Say what was done', kind: 'team-around-the-child', step: 'action-done' },
  meets: ['Writing what was done and what came of it, by anybody.'],
  doesNotMeet: ['A new day for it. The old one stays on the record when the meeting is amended.', 'Talking about it at the next meeting.'],
})

const sameDay = (day: ReturnType<typeof dayIn>) => (day ? { day } : null)
const chair = (worker: string | undefined): Owner => (worker ? { worker } : { role: 'team-manager' })

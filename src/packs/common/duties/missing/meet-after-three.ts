import { defineDuty } from '../../../../readings/duty/index.ts'
import { after } from '../../families/after.ts'
import { manxAsked } from '../../families/manx.ts'
import { exploitationMeeting } from '../../records/exploitation-meeting.ts'
import { strategyDiscussion } from '../../records/strategy-discussion.ts'
import { ourOwn } from '../sources.ts'
import { lastOf, patterns, type Pattern } from './patterns.ts'

/** The third time in ninety days, people stop and meet: what they do is not working for this child. */
export default defineDuty({
  id: 'missing/meet-after-three', title: 'Meet after three times missing', answers: ['MI-4', 'EX-1'], catalogue: 'D-MI10', about: 'child',
  versions: [
    ...ourOwn({ workingDays: 5 }, 'When a child goes missing for the third time in ninety days, a strategy discussion or exploitation meeting is held within five working days. Both numbers are Tarrowmouth’s own choice; others count thirty days.'),
    ...manxAsked('72', 'When a child keeps going missing, what is learned is to be used to keep them safe.'),
  ],
  arises: (t) => patterns(t, 3, 90).map((third) => ({ key: lastOf(third).entry.record, of: third, at: lastOf(third).started.happened, because: third.map((e) => e.started.current.id) })),
  metBy: (third: Pattern, t) => after(lastOf(third).started.happened, [
    ...t.all(strategyDiscussion, 'held'), ...t.all(exploitationMeeting, 'held'),
  ]),
  owner: 'team-manager',
  escalates: [{ after: { hours: 0 }, to: 'team-manager' }, { after: { workingDays: 5 }, to: 'head-of-service' }],
  press: { label: 'Write the strategy discussion', kind: 'strategy-discussion', step: 'held' },
  meets: ['A strategy discussion or an exploitation meeting held after the third time.', 'One meeting answers for three times; the count then begins again.'],
  doesNotMeet: ['The meeting after an earlier time.', 'A return interview.'],
})

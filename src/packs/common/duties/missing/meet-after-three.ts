import { addInstant, earliest, latest } from '../../../../calendar/index.ts'
import type { Timeline } from '../../../../ledger/index.ts'
import { defineDuty } from '../../../../readings/duty/index.ts'
import { after } from '../../families/after.ts'
import { manxAsked } from '../../families/manx.ts'
import { exploitationMeeting } from '../../records/exploitation-meeting.ts'
import { strategyDiscussion } from '../../records/strategy-discussion.ts'
import { ourOwn } from '../sources.ts'
import { wentMissing, type Episode } from './episodes.ts'

/** The third time in ninety days, people stop and meet: what they do is not working for this child. */
export default defineDuty({
  id: 'missing/meet-after-three', title: 'Meet after three times missing', answers: ['MI-4', 'EX-1'], catalogue: 'D-MI10', about: 'child',
  versions: [
    ...ourOwn({ workingDays: 5 }, 'When a child goes missing for the third time in ninety days, a strategy discussion or exploitation meeting is held within five working days. Both numbers are Tarrowmouth’s own choice; others count thirty days.'),
    ...manxAsked('72', 'When a child keeps going missing, what is learned is to be used to keep them safe.'),
  ],
  arises: (t) => thirds(t).map((third) => ({ key: third.at(-1)?.entry.record ?? '', of: third, at: lastOf(third).started.happened, because: third.map((e) => e.started.current.id) })),
  metBy: (third, t) => after(lastOf(third).started.happened, [
    ...t.each(strategyDiscussion).flatMap((e) => e.all('held')), ...t.each(exploitationMeeting).flatMap((e) => e.all('held')),
  ]),
  owner: 'team-manager',
  escalates: [{ after: { hours: 0 }, to: 'team-manager' }, { after: { workingDays: 5 }, to: 'head-of-service' }],
  press: { label: 'Write the strategy discussion', kind: 'strategy-discussion', step: 'held' },
  meets: ['A strategy discussion or an exploitation meeting held after the third time.', 'One meeting answers for three times; the count then begins again.'],
  doesNotMeet: ['The meeting after an earlier time.', 'A return interview.'],
})

const lastOf = (third: readonly Episode[]): Episode => third.at(-1) as Episode

/** Groups of three within ninety days, none counted twice. Rough times are read as closer together, so that nothing is passed over. */
function thirds(t: Timeline): readonly (readonly Episode[])[] {
  const all = wentMissing(t).filter((e) => e.started.body.kind !== 'A').sort((a, b) => (earliest(a.started.happened) < earliest(b.started.happened) ? -1 : 1))
  return all.reduce<{ readonly found: readonly (readonly Episode[])[]; readonly open: readonly Episode[] }>(({ found, open }, next) => {
    const recent = [...open.filter((e) => addInstant(latest(e.started.happened), { days: 90 }) > earliest(next.started.happened)), next]
    return recent.length >= 3 ? { found: [...found, recent], open: [] } : { found, open: recent }
  }, { found: [], open: [] }).found
}

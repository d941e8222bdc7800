import { fromEach, type StepView, type Timeline } from '../../../../ledger/index.ts'
import { defineDuty, type Candidate } from '../../../../readings/duty/index.ts'
import { teamAroundTheChild } from '../../records/team-around-the-child.ts'
import { ourOwn } from '../sources.ts'
import { tooRough, untilMet } from '../steps.ts'
import { after, belongs, episodes, leadOwes, toEveryone, whenEnded, whichEpisode, type Episode } from './episodes.ts'
import { manxEarlyHelp } from './law.ts'

/** The plan, or the last meeting, from which the next meeting is counted. */
interface Start { readonly episode: Episode; readonly from: StepView<unknown> }

/** Family and helpers meet, look whether help helps, and everybody hears what was agreed. Each meeting starts the next count. */
export default defineDuty({
  id: 'early-help/review', title: 'Meet as the team around the child', answers: ['EH-2', 'EH-3'], catalogue: 'D-EH03', about: 'child',
  versions: [
    ...ourOwn({ weeks: 6 },
      'The team around the child meets within six weeks of agreeing the plan, and within six weeks of each meeting, and everybody who helps is '
        + 'sent what was agreed. That is Tarrowmouth’s own choice; other councils choose six to twelve weeks.'),
    ...manxEarlyHelp('Its help normally lasts about three months; how often people meet in that time was not found.'),
  ],
  arises: (t) => episodes(t).flatMap((episode) => starts(episode, t).map((from) => ({
    key: from.record === episode.entry.record ? from.record : `${episode.entry.record}:${from.record}`,
    of: { episode, from }, at: from.happened, because: [from.current.id], ...leadOwes(episode),
  }))),
  metBy: ({ episode, from }: Start, t) => untilMet(fromEach(meetings(episode, t).filter(({ held }) => held.record !== from.record), ({ held, found }) => {
    const since = after(held, from)
    if (since === 'no') return []
    return [since === 'cannot tell' && found.counts === 'yes' ? { step: found.step, counts: since, why: tooRough } : found]
  })),
  notNeeded: ({ episode }) => whenEnded(episode),
  owner: 'early-help',
  escalates: [{ after: { hours: 0 }, to: 'team-manager' }, { after: { workingDays: 10 }, to: 'head-of-service' }],
  press: { label: 'Write the meeting', kind: 'team-around-the-child', step: 'held' },
  meets: ['A meeting of the team around the child, with what was agreed sent to everybody who helps.'],
  doesNotMeet: ['A meeting that is only booked.', 'A meeting whose record reached nobody, or only some who help.', 'A visit or a phone call by one of them.'],
})

/** The first plan; where a meeting was held without one, that meeting. Later plans change the plan and not the clock. */
function starts(episode: Episode, t: Timeline): readonly StepView<unknown>[] {
  const planned = episode.entry.first('planned')
  return [...(planned ? [planned] : []), ...meetings(episode, t).filter((m) => m.sure).map((m) => m.held)]
}

/** A meeting of the team, whether it surely belongs to this help, and whether it counts. */
interface Meeting { readonly held: StepView; readonly sure: boolean; readonly found: Candidate }

function meetings(episode: Episode, t: Timeline): readonly Meeting[] {
  return fromEach(t.each(teamAroundTheChild), (entry): readonly Meeting[] => {
    const held = entry.at('held'), mine = held ? belongs(held.body.episode, episode, t) : 'no'
    if (!held || mine === 'no') return []
    if (mine === 'cannot tell') return [{ held, sure: false, found: { step: held, counts: mine, why: whichEpisode } }]
    const sent = entry.all('record-sent')
    return [{ held, sure: true, found: toEveryone(held, sent.find((s) => s.body.everyAgency) ?? sent.at(-1) ?? null, 'They met, and nobody was sent what was agreed') }]
  })
}

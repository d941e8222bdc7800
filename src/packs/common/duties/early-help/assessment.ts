import type { Timeline } from '../../../../ledger/index.ts'
import { defineDuty, type Candidate } from '../../../../readings/duty/index.ts'
import { earlyHelpAssessment } from '../../records/early-help-assessment.ts'
import { ourOwn } from '../sources.ts'
import { belongs, episodes, later, leadOwes, toEveryone, whenEnded, whichEpisode, type Episode } from './episodes.ts'
import { manxEarlyHelp } from './law.ts'

/** The assessment is finished when a manager agrees with it and everybody who helps has it, the family first. */
export default defineDuty({
  id: 'early-help/assessment', title: 'Finish and share the assessment', answers: ['EH-1', 'EH-2'], catalogue: 'D-EH02', about: 'child',
  versions: [
    ...ourOwn({ workingDays: 30 },
      'Within thirty working days of taking early help on, the assessment is agreed by a manager and every agency that helps has it. That is '
        + 'Tarrowmouth’s own choice: no national rule gives a time, and other councils choose fewer days.'),
    ...manxEarlyHelp('Inspectors found in 2023 that families there wait while their needs are assessed.'),
  ],
  arises: (t) => episodes(t).map((of) => ({ key: of.entry.record, of, at: of.opened.happened, because: [of.opened.current.id], ...leadOwes(of) })),
  metBy: finished,
  notNeeded: whenEnded,
  owner: 'early-help',
  escalates: [{ after: { hours: 0 }, to: 'team-manager' }, { after: { workingDays: 10 }, to: 'head-of-service' }],
  press: { label: 'Write the assessment', kind: 'early-help-assessment', step: 'begun' },
  meets: ['An assessment a manager has agreed, given to every agency that helps.'],
  doesNotMeet: ['One that is written and not agreed.', 'One a manager sent back.', 'One that some who help do not have.'],
})

function finished(episode: Episode, t: Timeline): readonly Candidate[] {
  return t.each(earlyHelpAssessment).flatMap((entry): readonly Candidate[] => {
    const written = entry.at('written'), decided = entry.at('approved')
    const mine = belongs(entry.at('begun')?.body.episode, episode, t)
    if (!written || mine === 'no') return []
    if (mine === 'cannot tell') return [{ step: written, counts: mine, why: whichEpisode }]
    if (!decided) return [{ step: written, counts: 'no', why: 'It is written, and no manager has agreed it yet' }]
    if (decided.body.agreed !== true) {
      return [{ step: decided, counts: 'no', why: decided.body.agreed === false ? 'A manager sent it back' : 'A manager looked at it and did not say whether they agree' }]
    }
    const shared = entry.all('shared')
    const found = toEveryone(decided, shared.find((s) => s.body.everyAgency) ?? shared.at(-1) ?? null, 'It is agreed, and nobody has been given it')
    return [found.at ? { ...found, at: later(found.at, written.happened) } : found]
  })
}

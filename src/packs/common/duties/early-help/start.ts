import { defineDuty, type Candidate } from '../../../../readings/duty/index.ts'
import { earlyHelpAssessment } from '../../records/early-help-assessment.ts'
import { ourOwn } from '../sources.ts'
import { words } from '../steps.ts'
import { belongs, episodes, leadOwes, whenEnded, whichEpisode } from './episodes.ts'
import { manxEarlyHelp } from './law.ts'

/** A family that said yes to help meets, soon, the one person who leads it. */
export default defineDuty({
  id: 'early-help/start', title: 'Meet the family and start the assessment', answers: ['EH-1'], catalogue: 'D-EH01', about: 'child',
  versions: [
    ...ourOwn({ workingDays: 5 },
      'Within five working days of taking early help on, somebody is named to lead it and meets the family. That is Tarrowmouth’s own choice: '
        + 'no national rule gives a time.'),
    ...manxEarlyHelp('Inspectors found in 2023 that families there wait while their needs are assessed.'),
  ],
  arises: (t) => episodes(t).map((of) => ({ key: of.entry.record, of, at: of.opened.happened, because: [of.opened.current.id], ...leadOwes(of) })),
  metBy: (episode, t) => t.each(earlyHelpAssessment).flatMap((entry): readonly Candidate[] => {
    const step = entry.at('begun'), mine = step ? belongs(step.body.episode, episode, t) : 'no'
    if (!step || mine === 'no') return []
    if (mine === 'cannot tell') return [{ step, counts: mine, why: whichEpisode }]
    const leads = [step.body, ...[...episode.entry.all('opened'), ...episode.entry.all('lead-changed')].map((s) => s.body)]
    const named = leads.some((b) => b.lead ?? words(b.leadName))
    return [named ? { step, counts: 'yes' } : { step, counts: 'no', why: 'They met the family, and nobody is named to lead' }]
  }),
  notNeeded: whenEnded,
  owner: 'team-manager',
  escalates: [{ after: { hours: 0 }, to: 'team-manager' }, { after: { workingDays: 5 }, to: 'head-of-service' }],
  press: { label: 'Start the assessment', kind: 'early-help-assessment', step: 'begun' },
  meets: ['Meeting the family to begin the assessment, with somebody named to lead.', 'A meeting just before help was taken on, when the assessment says it is for this help.'],
  doesNotMeet: ['A letter with an appointment.', 'A first meeting while nobody is named to lead.'],
})

import { earlyHelpClosure } from '../../common/codes/early-help-closure.ts'
import { need } from '../../common/codes/need.ts'
import { answer, day, firstOf, inWords, labels, person, record, records, ssd, unit } from './define.ts'

/** Early help that was taken on. What was asked for and not taken on has no row. */
export const earlyHelpEpisodes = ssd('ssd_early_help_episodes', {
  says: 'A row for each time a child had early help.',
  rows: [records('early-help', 'opened')],
  columns: {
    earl_episode_id: record,
    earl_person_id: person,
    earl_episode_start_date: day(),
    earl_episode_end_date: day('closed'),
    earl_episode_reason: inWords(answer('opened', 'need'), labels(need)),
    earl_episode_end_reason: inWords(answer('closed', 'reason'), labels(earlyHelpClosure)),
    earl_episode_organisation: unit(answer('opened', 'team'), 'name'),
    earl_episode_worker_id: firstOf(answer('lead-changed', 'lead'), answer('opened', 'lead')),
  },
})

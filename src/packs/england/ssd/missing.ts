import { answer, day, firstOf, inWords, naming, person, record, records, ssd, told } from './define.ts'

const named = ['offered', 'held', 'not-offered']
/** What to say when a step was written in an interview about this time. */
const when = (having: string, says: string) => told(naming('return-interview', named, 'episode', having), says)

/** Times a child was missing, or away without agreement, in care or not. */
export const missing = ssd('ssd_missing', {
  says: 'A row for each time.',
  rows: [records('missing-episode', 'started')],
  columns: {
    miss_table_id: record,
    miss_person_id: person,
    miss_missing_episode_start_date: day(),
    miss_missing_episode_type: inWords(answer('started', 'kind'), { M: 'Missing', A: 'Away' }),
    miss_missing_episode_end_date: day('returned'),
    // Blank until somebody wrote whether it was offered.
    miss_missing_rhi_offered: firstOf(when('offered', 'Y'), when('held', 'Y'), when('not-offered', 'N')),
    miss_missing_rhi_accepted: firstOf(when('held', 'Y'), when('declined', 'N')),
  },
})

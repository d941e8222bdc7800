import { always, nobody, once, ssd } from './define.ts'

/** Which version of the dataset these views are of. */
export const versionLog = ssd('ssd_version_log', {
  says: 'One row.',
  rows: [once],
  columns: {
    // The sector's repository, at the state these columns were read in.
    version_number: always('4987c73'),
    release_date: nobody('The dataset gives this state no date.', 'day'),
    description: always('Views on the record, made again at every start. Data to Insight, ssd-data-model.'),
    is_current: always('1'),
    created_at: nobody('The views are made of the record as it is when somebody asks.', 'day'),
    created_by: always('Sightline'),
    impact_description: nobody('Nothing to say.'),
  },
})
